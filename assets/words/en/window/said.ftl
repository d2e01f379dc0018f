said-saved = Saved.
said-get-in-place = Get in place.
said-paused = Paused.
said-goes-on = The hold goes on.
said-ended = Hold ended.
said-adding = New point. Click the sore place on a muscle.
said-no-muscle = No muscle here. Points lie on muscles.
said-which-side = Which side? The click was close to the spine.
