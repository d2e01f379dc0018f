# The guard: hints, stop rules and questions that bind every hold. Exact and short: a clinician reads them, and so does a
# person in a hurry. The number to call is put in elsewhere. On the floor they are read from two metres.

guard-caution = Muscle only: keep off the spine and the bone. Sore up to 5 of 10 is fine, 6 is the most. If you tense up, ease off. Stop if it hurts in a way you did not expect.
guard-reminder = A reminder, not medical advice. Questions: ask a doctor or physiotherapist.
guard-too-sore = Rest this point until tomorrow. Next time use a softer ball or less weight. If it stays this sore, ask a doctor or physiotherapist.
guard-unexpected-pain = Take the pressure off and leave this point alone. Read the signs. The point stays locked until tomorrow at least.
# Below the signs to stop a hold.
guard-does-not-fade = If it does not fade within a few minutes, call a doctor today.
guard-seven = Stay at 6 of 10 or less: at 7 ease off at once, and stop if it is not 6 or less within 10 seconds.
# After a colon; no full stop.
guard-seven-before = 7 or more of 10 before you press: no hold that day
guard-numb = A dull spot under the ball is usual at first; if it tingles, or skin, arm, hand or leg goes numb, take the ball away and stop.
guard-throbs-or-beats = When the sore area throbs, the hold is over. A beat under the ball in time with your pulse is something else: stop.
# The shaded area is where the picture shows that pain may be felt.
guard-spreading = A dull ache in the shaded area may come: ease off; stop if it shoots, burns or tingles, goes past the shaded area, or lasts over 1 minute.
guard-afterwards = Soreness for a day or two is usual. If tomorrow it is 2 or more above the number before today’s hold, skip a day, then hold half as long. Two flare-ups in a row: ask a doctor or physiotherapist before the next hold.
guard-heart-here = New chest pressure, short breath, or pain into an arm, the jaw or the back: call for help, do not press.
guard-not-for-needles = For pressure only, never for needles: under many of these points lies the lung.

# Beside the scale, as a number is given: one short line.
guard-hint-no-ball = 7 or more before you press: no ball today. Save the number.
guard-hint-ease-off = Ease off: 6 is the most.
guard-hint-stop = Still over 6: stop now.
guard-hint-rising = More tender: ease off, or stop.
guard-hint-described = More tender is usual here. Over 6: ease off.

guard-unsigned = No clinician has checked and signed these words yet. In doubt, ask a doctor.

# Signs, each a point of a list, without a full stop. Above this list: “Call 112 now”. The first is the heart.
guard-rule-heart = Chest pain or pressure, or pain in an arm, the jaw, the neck or the back with sweat, sickness or short breath, also at rest
# The nerves at the lower end of the spine.
guard-rule-saddle = Numb between the legs, new trouble with bladder, bowel or sexual feeling, or both legs weak or numb
# A stroke.
guard-rule-stroke = Face drops, one side weak or numb, trouble speaking, seeing, swallowing or walking, even if it passes
# A bleeding in the head, or a tear of an artery of the neck.
guard-rule-headache = A sudden, very bad headache, or sudden new neck pain with a headache or dizziness
guard-rule-breath = Sudden short breath, or coughing blood
guard-rule-stiff-neck = A stiff neck with fever
guard-rule-crash = Neck or back pain after a bad crash or fall, or weak or numb arms or legs after one

# Above this list: “Call a doctor today. No ball.”
guard-rule-leg-clot = One leg newly swollen, warm, red or sore, above all after a long trip, a plaster cast or an operation
guard-rule-weak-arm = A new weak arm or hand, or a foot that drops
# The cord may be pressed in the neck.
guard-rule-clumsy = Clumsy hands, an unsteady walk, or both hands or both feet tingle
guard-rule-unchecked-fall = A fall, knock or whiplash that nobody has checked
guard-rule-fever-back = Fever with back or neck pain
# The kidney.
guard-rule-side-fever = Pain in the side with fever, or blood in the urine
guard-rule-cancer-pain = Cancer now or earlier, and new back or bone pain
# An artery of the temple.
guard-rule-scalp = A bad headache with a sore scalp, or a jaw that hurts when you chew

# Above this list: “Not today”. “There” is the place that would be pressed.
guard-rule-clot = A blood clot in a vein, now or in the last 3 months
guard-rule-ill = Fever, or you feel ill
guard-rule-skin = Broken, infected, blistered or bruised skin, or a rash there
guard-rule-strain = A fresh strain or knock there: wait 3 days
guard-rule-hot = A joint or a place that is hot, red and swollen
guard-rule-broken = A broken bone or an operation there, until a doctor says yes; an injection there in the last 3 days
guard-rule-alcohol = For a long hold: after alcohol or sleep medicine, or very tired

# Above this list: “Ask a doctor or physiotherapist first if”.
guard-rule-blood-thinners = You take blood thinners or bruise easily
guard-rule-weak-bones = Your bones are weak, or you take steroids for long
guard-rule-pregnant = You are pregnant, or gave birth in the last 3 months: no lying on the belly
guard-rule-cancer = You have or had cancer
guard-rule-joints = You have rheumatoid arthritis or another joint disease, or very loose joints: no neck work
guard-rule-feeling = You feel less in the skin there, have diabetes, or cannot say well what hurts
guard-rule-heart-disease = You have heart disease, very high blood pressure, a widened or narrow artery, or had a stroke
guard-rule-devices = You have a pacemaker, a port, a pump, a new joint or metal near the place
guard-rule-veins = You have varicose veins or a hernia there: not over them
guard-rule-lymph = Your lymph nodes were removed, or a limb swells
guard-rule-neck = Your neck was hurt, or turning the head makes you dizzy: no neck work
guard-rule-child = You are a child: only with an adult

# Above this list: “See a doctor soon, within a few days”.
guard-rule-weight = Losing weight without a reason, or night sweats
guard-rule-never-lets-up = Pain that never lets up, or wakes you night after night
guard-rule-lump = A new lump, or a change in the shape of your back
guard-rule-grows = Weakness or numbness that slowly grows
guard-rule-between-blades = New pain between the shoulder blades that rest does not ease
guard-rule-new-back = New back pain under 20, over 55 or on steroids
guard-rule-stiff-back = A stiff back for over half an hour each morning
guard-rule-six-weeks = No better after 6 weeks

# Above this list: “Stop the hold and take the ball away if”.
guard-rule-tingles = It tingles, shoots or burns, or skin, arm, hand or leg goes numb
guard-rule-shoots = Pain shoots down an arm or a leg
guard-rule-dizzy = You get dizzy or sick
guard-rule-pulse = It beats in time with your pulse
guard-rule-sharp = It is sharp, or over 6 of 10 and easing off does not bring it down within 10 seconds
guard-rule-relax = You cannot relax
guard-rule-odd = It feels odd or new, or you are unsure

# The same, read from two metres: 34 characters at most.
guard-short-tingles = Tingles, goes numb, shoots, burns
guard-short-dizzy = Dizzy or sick
guard-short-pulse = Beats with your pulse
guard-short-sharp = Sharp, or over 6
guard-short-relax = You cannot relax
guard-short-odd = Odd, new or unsure

# With every number to call: the clock may be set for another country.
guard-elsewhere = Elsewhere: the number of the country you are in; 112 works from most mobile phones.
# In place of the number where it is not known: “Call 112, 911 or 999 now”.
guard-common-numbers = 112, 911 or 999
# Countries that have the number, beside it.
guard-countries-112 = Europe, India
guard-countries-999 = United Kingdom, Hong Kong, Malaysia
guard-countries-113 = Norway
guard-countries-911 = United States, Canada, Mexico
guard-countries-000 = Australia
guard-countries-111 = New Zealand
guard-countries-119 = Japan, South Korea, Taiwan
guard-countries-120 = China
guard-countries-995 = Singapore
guard-countries-192 = Brazil
guard-countries-131 = Chile
guard-countries-123 = Colombia, Egypt
guard-countries-1669 = Thailand
guard-countries-101 = Israel
guard-no-number = “{ $text }” is no emergency number that Knotmap knows

# What is asked before a point is named; below each stands what to do if the answer is yes: “Call 112 now.”
guard-ask-chest = Chest pain or pressure, short breath, or pain that goes into an arm, the jaw or the back? Do not look for a sore muscle.
guard-ask-arm = New arm pain with chest pressure, sweat, sickness or short breath, or an arm that is weak or numb all at once?
guard-ask-jaw = New jaw or neck pain with chest pressure, sweat or short breath, or a face that drops or odd speech?
guard-ask-chewing = A jaw that hurts when you chew, with a new headache?
guard-ask-headache = A sudden, very bad headache, a stiff neck with fever, a headache after a blow, or trouble seeing, speaking or walking?
guard-ask-saddle = Numb between the legs, new trouble with bladder or bowel, or both legs weak or numb?
guard-ask-fever = Fever, or blood in the urine?
guard-ask-breath = Short breath or chest pain, too?
guard-ask-leg = One leg newly swollen, warm, red or sore? No ball.
guard-ask-upper-back = New pain here with chest pressure, short breath or sweat?
guard-ask-rest = It hurts as much at rest?
guard-ask-belly = Bad or new belly pain, a hard lump in the groin, or fever? Nothing is pressed here.
