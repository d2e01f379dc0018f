keys-title = Keys
