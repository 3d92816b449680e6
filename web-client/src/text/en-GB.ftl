# Plain English, the first language. Rules: at most 15 words a sentence, one idea, everyday words.
# In errors: what happened and what to do, without pleading or blame. See the words test.

## The frame of every page

product = Cuppa
page-title = { $what } - { $session }
skip = Skip to the main part
shell-help = Help and settings
support = Support
settings = Settings
close-panel = Close this
undo = Undo
saving = Saving
copied = Copied
back-to-session = Back to the session
the-host = the host
go-there = Go there
moved-on = We have moved to { $where }.
line-slow = The line is slow. We are trying again.
line-gone = No signal right now. Keep writing. We save it on this phone.
off-record = Off the record. Nothing is kept just now.
sent = Sent
not-sent = Not sent yet. We will keep trying.

## Mugs are people

mug-name =
    { $pattern ->
        [stripy] Stripy
        [spotty] Spotty
        [zigzag] Zigzag
        [checked] Checked
        [starry] Starry
        [wavy] Wavy
        [leafy] Leafy
       *[plain] Plain
    } { $colour ->
        [orange] orange
        [blue] blue
        [green] green
        [pink] pink
        [red] red
       *[white] white
    } mug
mug-beside-name =
    { $name }, { $pattern ->
        [stripy] stripy
        [spotty] spotty
        [zigzag] zigzag
        [checked] checked
        [starry] starry
        [wavy] wavy
        [leafy] leafy
       *[plain] plain
    } { $colour ->
        [orange] orange
        [blue] blue
        [green] green
        [pink] pink
        [red] red
       *[white] white
    } mug
table-people =
    { $count ->
        [0] Nobody is at the table yet.
        [one] 1 person is at the table.
       *[other] { $count } people are at the table.
    }
table-person =
    { $state ->
        [having_turn] { $who } is having a turn.
        [had_turn] { $who } has had a turn.
        [stepped_away] { $who } has stepped away.
       *[waiting] { $who } is here.
    }
table-more = and { $count } more

## Time

clock = Time
clock-ask = How long left?
clock-hidden = The clock is hidden. We will tell you at the end.
clock-hidden-quiet = The clock is hidden.
time-plenty = Plenty of time
time-half = About half left
time-minutes =
    { $minutes ->
        [one] About 1 minute left
       *[other] About { $minutes } minutes left
    }
time-30-seconds = About 30 seconds left
time-finish = Finish your thought
time-over = That's your time. Finish your thought.
time-paused = The clock is paused.
time-no-clock = No clock. Take as long as you need.
time-private = This turn takes the time it takes.
time-quarters =
    { $quarters ->
        [4] Plenty of time
        [3] Three quarters left
        [2] About half left
        [1] About a quarter left
       *[0] Time to finish a thought
    }
time-left =
    { $minutes ->
        [0] { $seconds } seconds left
        [one] { $seconds ->
            [0] 1 minute left
           *[other] 1 minute { $seconds } seconds left
        }
       *[other] { $seconds ->
            [0] { $minutes } minutes left
           *[other] { $minutes } minutes { $seconds } seconds left
        }
    }

## Support: calm and exact

support-title = You are not on your own
support-danger = If you or someone else is in danger now, call 999.
support-nhs = Feeling very low? Call 111 and choose the mental health option.
support-samaritans = Samaritans will listen, day or night. Call 116 123.
support-shout = Rather text? Text SHOUT to 85258.
support-host = You can ask your host too.
support-local = Close to you
support-checked = Your host checked this on { $date }.
limits = If someone is in danger, we may need to tell someone who can help. If we can, we will talk to you first.

## Settings

settings-title = Settings
settings-text = Text size
settings-text-18 = Usual
settings-text-22 = Bigger
settings-text-28 = Biggest
settings-theme = Colours
settings-theme-system = Same as my device
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-plain = Plain
settings-clock = The clock
settings-clock-numbers = Numbers
settings-clock-words = Words
settings-clock-picture = A picture
settings-clock-none = No clock
settings-tell = Tell me the time in my turn
settings-tell-often = Often
settings-tell-twice = Twice
settings-tell-end = At the end
settings-tell-never = Never
settings-speak = What a screen reader says
settings-speak-all = Everything
settings-speak-mine = Only about me
settings-speak-urgent = Only if urgent
settings-signals = Sound and buzz
settings-sound = Sound
settings-buzz = Buzz
settings-language = Language

## Come in

join-title = Come in. Grab a brew.
code-label = Your code
code-hint = 6 numbers. It is on the screen or in your invite.
code-empty = Enter the 6 numbers on the screen or in your invite.
code-wrong = We can't find that code. Check each number. The session may have ended.
code-too-many = Those were a lot of tries. Wait a minute, then try again.
circle-full = This circle is full. Ask your host to add a seat.
join-action = Come in
join-looking = Finding your table
join-offline = No signal right now. Your code will wait here.
join-no-phone = No phone? Ask your host for a seat on the table tablet.
what-happens = What happens to what I write?
looked-after-who = { $who } is responsible for what you write here.
looked-after-host = Your host is responsible for what you write here.
looked-after-why = It is kept so that the group can use it afterwards.
looked-after-days =
    { $days ->
        [one] It goes after a day, except things that still need an answer.
       *[other] It goes after { $days } days, except things that still need an answer.
    }
looked-after-until = It goes on { $date }, except things that still need an answer.
looked-after-later = You are shown the day on which it goes once you are in.
looked-after-contact = Questions, or something to take out? Ask here: { $contact }
looked-after-ask-host = If you have questions or want something taken out, ask your host.

## Invite people (host)

invite-title = Invite people
invite-qr = A square code that opens the session on a phone
invite-code = The code
invite-at = Type it in at
invite-reach-this_computer = Only this computer can open that address so far.
invite-reach-this_wifi = Only people on this wifi can open that address. People on Zoom cannot.
invite-reach-internet = Anyone with the internet can open that address.
invite-copy-link = Copy the link
invite-copy-chat = Copy words for the Zoom chat
invite-chat-show = See the words for the chat
invite-chat-words = Come to { $session }. Open { $link } or type in the code { $code }. Bring a brew.
invite-host-qr = A square code that opens the host desk on a phone

## Grab a brew

brew-title = Grab a brew
brew-loading = Setting the table
brew-first = You are the first. The kettle is on.
brew-count = { $count } of us are here.
brew-your-mug = You are { $mug }. Look for the coaster.
brew-drink = What's in your mug?
drink-tea = Tea
drink-coffee = Coffee
drink-squash = Squash
drink-water = Water
drink-nothing = Nothing
brew-ready = I'm ready
brew-ready-hint = No need to press this. We start together.
brew-ready-thanks = Lovely. We start when most of us are here.
brew-write = Write my turn now
brew-test = Test my sound and buzz
questions =
    { $count ->
        [one] The question
       *[other] The questions
    }
questions-none = The questions are still to come.
agreement = What we agreed
agreement-none = Nothing yet. We write it together.
who-is-here = Who is here
who-sees = Who can see what
who-sees-turn = Your turn is for everyone here.
who-sees-notes = Each box says who can see it, before you type.
who-sees-read-first = The hosts and { $who } read notes with no name before anyone else does.
who-sees-nobody-reads = Notes with no name wait until two people can read them first.
who-sees-kept = What you send is kept until { $date }. You can take it out.
stored-title = What is stored about me
about-me = About me, if you like
about-name = What shall we call you?
about-name-hint = Leave it empty and you are { $mug }.
turn-length = How long would you like for your turn?
turn-length-same = Same as everyone (2 minutes)
turn-length-longer = Longer (4 minutes)
turn-length-no-clock = As long as I need (no clock)
turn-length-truth-everyone = Everyone sees the clock in your turn. Nobody is told why.
turn-length-truth-picture = Others see about how much is left. Nobody is told why.
turn-length-truth-person = Only you, our timer and the host can see this.
hide-my-clock = Don't show my clock
about-place = Where are you today?
about-place-room = In the room
about-place-online = Online

## People without a phone

tablet-share = This is a tablet for several people
tablet-title = Who has the tablet?
tablet-none = Add each person who shares this tablet.
tablet-keeps-nothing = Words that are not sent go when this page is closed.
tablet-pass = Pass the tablet to { $who }
tablet-full = 8 people share this tablet. That is as many as it can hold.
tablet-mine = It is only mine after all
tablet-turn = It's { $who }'s turn. Pass them the tablet.
tablet-aloud = They will say it
tablet-cover = This is for { $who }
tablet-cover-hint = What others wrote is put away.
tablet-me = I'm { $who }
tablet-done = I'm done: pass it on
seat-shares = shares a device
seat-add = Add somebody
seat-name = What shall we call them?
seat-name-hint = Ask them. Leave it empty and they are a mug.
seat-add-action = Add them
seat-finished = { $who } has finished
care = People without a phone
care-title = You look after
care-ask = Somebody here has no phone? Add them
care-alone = Nobody looks after { $who } now.
care-take = I'll look after them
care-waiting = waits for a turn
care-having = is having a turn
care-had = has had a turn
care-passed = passed
care-pass = They pass for now
care-come_back = Come back to them
care-ask-turn = They'd like a turn
care-finish = They've finished
care-type = Type what they say
care-words = What { $who } says
care-words-sees = Read it back to them before anyone sees it.
care-words-wait = Keep writing. It can go out in their turn, or with the notes.
care-read-back = Read it back
care-right = Did we get that right?
care-right-hint = Read this to { $who }.
care-right-yes = Yes, send it
care-right-no = Change it
care-more = Their name, or gone home
care-gone = They have gone home
care-gone-sure = Yes, they have gone
offer-again = Offer a turn once more to those who passed
after-all = Would you like a turn after all?
after-all-yes = Yes, I would
after-all-no = No, thank you
cards-title = Cards to print
cards-for = For the table: how to get in, and slips to write on.
cards-see = See the cards
cards-hint = A4, 8 cards a page. Those with no phone find their mug on theirs.
cards-slips-hint = The last page is slips. Type them in with no name, unless they gave one.
cards-print = Print
cards-back = Back to the invite
cards-mug-blank = My mug: ....................
slip-title = What I would like to say
slip-no-name = No name
slip-name = My name: ..............
people-add-seat = They look after somebody with no phone
people-cared-by = looked after by { $who }

## Reflect

reflect-title = One minute to think
reflect-over = Time to think is up. You can keep writing.
reflect-notes = My notes
only-you = Only you can see this.

## Have your say

my-turn-title = It's your turn, { $who }
my-turn-said =
    { $seconds ->
        [0] It's your turn, { $who }. You have { $minutes ->
            [one] 1 minute
           *[other] { $minutes } minutes
        }. No rush.
       *[other] { $minutes ->
            [0] It's your turn, { $who }. You have { $seconds } seconds. No rush.
            [one] It's your turn, { $who }. You have 1 minute { $seconds } seconds. No rush.
           *[other] It's your turn, { $who }. You have { $minutes } minutes { $seconds } seconds. No rush.
        }
    }
my-turn-said-no-clock = It's your turn, { $who }. Take as long as you need.
your-turn-now = It's your turn now.
their-time-up = { $who } has had their time. No rush.
my-turn-finished = I've finished
more-time = More time
hide-clock = Hide the clock
show-clock = Show the clock
my-notes = My notes
my-notes-none = You have no notes. That is fine.
other-ways = Other ways
pass = Pass for now
come-back = Come back to me
read-for-me = Read it for me
show-typed = I've typed it, show it
typed-shown = Your words are on the screen now.
nobody-told = You can change your mind. Nobody is told why.
keep-line-title = One line to keep?
keep-line-thanks = Thank you for your turn.
keep-line-label = My line
keep-line-sees = Everyone here sees this line, with your name.
keep-line-action = Keep this line
keep-line-skip = Nothing, thanks
their-turn-title = It's { $who }'s turn
turn-between = Between two turns
no-fixing = No fixing. Just be here.
your-place = Your place
place-had = You are done. Thank you.
place-passed = You passed. That is fine. You can still have a turn.
place-none = No turn waits for you. Just be here, or have one.
passed-said = You passed. That is fine.
passed-undo = Undo brings your turn back, at the end.
minute-said = We will keep your mug warm. Your turn comes at the end.
place-soon = Your turn is soon. One more, then you.
place-next = You are next. You can pass if you like.
place-nth =
    You are { $place ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
        [31] 31st
        [32] 32nd
        [33] 33rd
        [41] 41st
        [42] 42nd
        [43] 43rd
       *[other] { $place }th
    }
place-after-one = { $first }, then you.
place-after-two = { $first }, then { $second }, then you.
place-after-many =
    { $others ->
        [one] { $first }, then { $second }, then 1 more, then you.
       *[other] { $first }, then { $second }, then { $others } more, then you.
    }
need-minute = I need a minute
typed-turn = Their words
typed-page = Page { $page } of { $pages }

## Ways to take part

way = How I like to take part
way-sees = Everyone can see this.
way-take_turns = Say it or sign it
way-take_turns-hint = In your turn, in your own words or signs.
way-type_turns = Type my turn
way-type_turns-hint = You write it. Everyone reads it in your turn.
way-read_for_me = Have it read for me
way-read_for_me-hint = You write it. Someone here reads it out.
way-listen = Only listen
way-listen-hint = No turn waits for you. You can still have one.
way-only_chat = Only write in the chat
way-only_chat-hint = No turn waits for you. Write when you like.
read-out-wish = { $who } would like their words read out.
read-out-told = Our timer and the host know you want it read out.
read-out-how = Show your words. Then someone can read them.
read-out-device = Read it with this device

## Cards to hold up

hold-up = Hold up a card
hold-up-sees = Your table and the host see it, with your name.
hold-up-wall = The screen in the room shows no name.
hold-up-stop = Stop, I have a question
hold-up-stop-hint = This holds the clock.
hold-up-slow = Slow down
hold-up-agree = I agree
hold-up-differently = I see it differently
hold-up-differently-hint = It's OK to disagree, with respect.
hold-up-mine = You hold up a card
hold-up-down = Put it down
hold-up-list = Cards up now
hold-up-said = { $who } holds up: { $card }.
hold-up-held = The clock is held.
hold-up-go-on = Let the clock go on
options-hold-up = Cards people can hold up
options-hold-up-hint = Stop, slow down, I agree, I see it differently.

## What does that mean?

glossary-open = Words and facts
glossary-title = Words and facts
glossary-words = Words explained
glossary-which = Which word?
glossary-which-sees = Everyone sees the word. Nobody is told who asked.
glossary-ask = Ask what it means
glossary-said = Somebody would like to know what { $word } means.
glossary-empty = No words yet.
glossary-unknown = Can anyone say what this means?
glossary-meaning = What { $word } means
glossary-meaning-sees = Everyone sees this, with no name.
glossary-explain = Explain it
glossary-better = Say it better
glossary-take-out = Take it out
glossary-take-out-sure = Yes, take it out
glossary-taken-out = This word was taken out. What you wrote is still here.
given-cannot_change = What can't change
given-none-cannot_change = Nothing here yet.
given-find_out = What we'll find out
given-none-find_out = No questions yet. Ask one, and somebody finds it out.
given-nobody = Nobody finds this out yet.
given-owner = { $owner } finds this out.
given-due = You hear by { $date }.
given-late = We said you would hear by { $date }. We are late.
given-found-out = We found it out
given-ask = Ask us to find something out
given-add = Add to these lists
given-which = Which list?
given-question = What should we find out?
given-fact = What can't change?
given-sees = Everyone sees this, with no name.
given-change = Say it in other words
given-answer = Find it out, or answer it
given-who = Who finds it out (first name, role)
given-take-on = Save who and when
given-what = What did you find out?
given-what-hint = Everyone sees this. "We can't know" is an answer too.
given-say = Save the answer
what-we-heard = What we heard
glossary-wanted =
    { $count ->
        [one] 1 word to explain
       *[other] { $count } words to explain
    }

## I need something

need = I need something
need-title = What do you need?
need-them = They need something
need-sees = Only the hosts see this.
need-quiet_word = A quiet word with the host
need-cannot_hear = I can't hear
need-help = I need help
need-minute-hint = Your turn moves to the end. Nobody is told why.
need-known = The host knows.
need-over = It's OK now
calls-title = Who needs you
calls-sees = Only hosts see this list.
calls-been = I've been
call-quiet_word = would like a quiet word
call-cannot_hear = can't hear
call-help = needs help
call-said =
    { $about ->
        [quiet_word] { $who } would like a quiet word.
        [cannot_hear] { $who } can't hear.
       *[help] { $who } needs help.
    }

## What the hosts should know

tell-hosts = Anything we should know?
tell-hosts-them = Anything we should know about them?
tell-hosts-box = What would help you today?
tell-hosts-box-them = What would help them today?
tell-hosts-sees = Only the hosts see this. We delete it a day after we close.
tell-hosts-looking = Having a look
tell-hosts-offline = No signal right now. You can still write.
tell-hosts-save = Save
tell-hosts-told = The hosts know.
tell-hosts-change = Change
tell-hosts-leave = Leave it as it was
tell-hosts-take-back = Take it back
tell-hosts-taken-back = Taken back. The hosts do not see it any more.
they-told-you = They told you:
needs-told =
    { $count ->
        [one] 1 person told you what they need.
       *[other] { $count } people told you what they need.
    }
needs-told-said = Somebody told you what they need.

## Notes for the table

note-taker-ask = Would you take notes for us?
note-taker-ask-hint = You write down what matters. You can hand it back.
note-taker-take = I'll take notes
note-taker-is = { $who } takes notes
note-taker-you = You take notes
note-taker-box = Notes for the table
note-taker-box-sees = Everyone here sees these, with your name.
note-taker-add = Add the note
note-taker-stop = Hand the notes back
note-taker-over = You do not take notes now
note-taker-over-hint = What you wrote is still here. You can add it.
note-not-added = This note was not added. Your words are still here.
note-taker-ask-somebody = Ask somebody to take notes
note-taker-asked = Asked to take notes: { $who }
hand-on-title = This round is over. Who keeps time next?
hand-on = Hand on to { $who }
hand-on-other = Choose somebody else

## Reflect together, still got time

together-heard = What did you hear? What stayed with you?
together-not_said = What's not been said?
together-lasting = What are your lasting thoughts?
together-wall = The host can put a note on the room screen.
note-on-wall = On the room screen
themes-title = What are we hearing?
together-no-fixing = No fixing. It's OK to disagree, with respect.
notes = Notes
notes-loading = Fetching the notes
notes-empty = Nothing yet. Someone has to be first.
notes-new =
    { $count ->
        [one] 1 new note. Show.
       *[other] { $count } new notes. Show.
    }
notes-new-said =
    { $count ->
        [one] 1 new note
       *[other] { $count } new notes
    }
notes-hold = Hold still
add-note = Add a note
note-label = Your note
note-send = Send it
note-as = Who is it from?
note-from-me = From me
note-no-name = No name
words-use = May the report use this?
words-use-unsaid = Not now
words-use-yes = Yes
words-use-no_name = Yes, no name
words-use-with_name = Yes, with my name
words-use-their_name = Yes, with their name
words-kept = Kept until { $date }.
words-gone = Gone tomorrow.
note-private = Private word with { $who }
sees-from-me = Everyone here sees this, with your name.
sees-private = Only { $who } and the co-hosts see this. We delete it a day after the session.
sees-no-name =
    Nobody will see your name with this note. Not even the host.
    Whoever runs this server could try to work it out.
sees-read-first = The hosts and { $who } read it before anyone else does.
sees-nobody-reads = Nobody can read it just now. Your note waits here and goes out when somebody is back.
note-read-first =
    Goes to those who read first. They decide when it goes out. Keep this page open.
note-goes-out =
    { $minutes ->
        [one] Goes out with others in up to a minute. Keep this page open.
       *[other] Goes out with others in up to { $minutes } minutes. Keep this page open.
    }
note-goes-at-once = Goes out without waiting for others. Timing may give the writer away.
note-waits-off = Notes with no name are off just now. Yours waits on this phone.
note-choose-again = That way of sending is off now. Choose who your note is from.
sees-at-once = It goes out at once. Timing may give the writer away.
sees-plain-http = Someone who watches this wifi could work out who wrote it.
sees-few =
    { $count ->
        [one] You are the only one here. People may guess who wrote this.
       *[other] There are only { $count } of us. People may guess who wrote this.
    }

## Notes to read first (hosts, and the one person who took it on)

to-read-title = Notes to read first
to-read-go = Read first
to-read-sees = Nobody else sees these yet. Nobody knows who wrote them.
to-read-none = Nothing to read just now.
to-read-now = Read this one now
to-read-where =
    { $box ->
        [chat] For the chat
        [car_park] For the car park
        [feedback] For the hosts
       *[together] For the notes
    }
to-read-show = Show
to-read-keep = Keep private
to-read-help = Get help now
to-read-then = Then these
to-read-open = Read this one
to-read-shown = Shown meanwhile
to-read-kept = Kept private
to-read-show-after-all = Show it after all
to-read-show-sure = Yes, show it to everyone
to-read-line =
    { $count ->
        [one] 1 note to read first
       *[other] { $count } notes to read first
    }
to-read-said =
    { $count ->
        [one] 1 note to read
       *[other] { $count } notes to read
    }
to-read-stop = Stop reading first
to-read-stop-sure = Yes, I stop
write-back = Write back
write-back-label = What would you like to write back?
write-back-sees = They get it without you knowing who they are.
write-back-send = Send it back
write-back-written = Written back

## Private words (one person and the hosts)

private-words = Private words
private-words-sees = Each is between one person and the hosts. We delete them a day after the session.
private-words-none = Nobody has sent a private word so far.
private-none = Nothing said yet.
private-mine = Me
private-box = What would you like to say?
private-line = { $who } wrote to you in private.
private-said = There is a private word for you.
private-waiting =
    { $count ->
        [one] 1 person sent you a private word.
       *[other] { $count } people sent you a private word.
    }
private-new = { $count } new
private-open = Read and write
private-all = All private words
private-begin = Write to somebody else
private-sees-host = Only { $who } and the hosts see this. We delete it a day after the session.

## My notes with no name, and finding one again

own-notes-title = My notes with no name
own-notes-only-here = Only this phone knows that these are yours.
own-notes-none = No notes with no name went out from this phone.
own-notes-way = On their way
own-notes-where =
    { $box ->
        [chat] In the chat
        [car_park] In the car park
       *[together] With the notes
    }
own-notes-new = This is new
own-notes-no-reply = Nobody has written back so far.
own-notes-forget = Forget this note on this phone
own-notes-forget-sure = Yes, forget it
own-notes-forget-hint = Then nobody can find it here. Copy the key words first if you want its answer.
own-notes-line = There is something for you to read.
read-it = Read it
key-words = Key words for another phone
key-words-looking = Fetching the words
key-words-hint = Whoever has these 12 words finds your note and its answer. Keep them safe.
key-words-where = On another phone, open { $address } and type them in.
key-words-copy = Copy the words
key-words-offline = No signal right now. Try again when it is back.
## Chat

chat = Chat
chat-title = Chat
chat-label = What would you like to say?
chat-empty = Quiet so far. Say hello.
chat-read-first = No-name notes are read first. Those who read decide when they go out.
chat-goes-out =
    { $minutes ->
        [one] No-name notes go out with others, in up to a minute.
       *[other] No-name notes go out with others, in up to { $minutes } minutes.
    }
chat-closed = The chat is closed just now.

## Car park

car-park = Car park
car-park-title = Car park: things to come back to
car-park-intro = Big things that need more than today. Someone will answer each one.
car-park-empty = The car park is empty. Plenty of room.
park-something = Park something
park-label = What should we come back to?
park-action = Park it
park-state-open = Parked
park-state-looking = We are looking into it
park-state-did = We did
park-state-cannot = We can't, and why
park-state-passed_to = Passed to { $who }
park-state-no_owner = No owner, because…
park-also = Also said:
park-shared = Others say so too.
park-me-too = Me too
park-same = The same as another one
park-same-as = Which one does it say the same as?
park-same-hint = Its words stay. They stand under the other one.
park-join = Put it under that one
park-part = Not the same after all
words-park = Put this in the car park too
words-parked = In the car park too.
park-owner = { $owner } will look after this.
park-no-owner = Nobody looks after this yet.
park-looked-after = { $owner } looked after this.
park-next = We will say more by { $date }.
park-late = We said we would update this by { $date }. We are late.

## Host desk

desk-now = Now
desk-script = Read this aloud
desk-heard = Heard so far
desk-heard-words = Online { $online } of { $onlineAll }, room { $room } of { $roomAll }.
desk-running =
    { $minutes ->
        [one] We have been going for 1 minute.
       *[other] We have been going for { $minutes } minutes.
    }
desk-left = { $left } of { $all }
desk-next-person = 
    { $place ->
        [online] Next: { $who }, online
        [room] Next: { $who }, in the room
       *[unsaid] Next: { $who }
    }
desk-next-step = Next: { $step }
desk-nobody-waiting = Nobody is waiting.
desk-away = { $who }'s device is away. Are they here?
desk-start-anyway = They're here. Start their turn
desk-wait = Wait for them
desk-step-over = Come back to them
desk-thank = Thank them when there is a pause.
desk-pause = Pause
desk-go-on = Go on
desk-minute = Add 1 minute
desk-time-nearly = A few seconds left
desk-time-up = The time is up. No rush.
desk-break = Have a break
desk-more = More for the host
desk-people = People
desk-order = Order of turns
desk-invite = Invite people
desk-close = Close the session
place-room = in the room
place-online = online
help-what = If someone may be in danger
help-1 = Hear them out. Take it seriously.
help-2 = Do not promise to keep it secret.
help-3 = Tell your safeguarding lead today.
help-4 = If there is danger now, call 999.

## You're back

back-title = You're back
back-warm = You're back. We kept your mug warm.
back-now = Now: { $what }
back-turns =
    { $count ->
        [one] 1 person had their turn while you were away.
       *[other] { $count } people had their turn while you were away.
    }
back-notes =
    { $count ->
        [one] There is 1 new note.
       *[other] There are { $count } new notes.
    }
back-captions = The captions you missed are kept for you.
back-show = Show me what I missed
back-carry-on = Carry on from here
missed-title = While you were away
missed-nothing = Nothing new. You are up to date.
missed-steps = We moved on to
missed-turns = They had their turn
missed-notes = New notes
missed-chat = New in the chat
missed-park = New in the car park

## A break

break-title = Time for a break
break-kept = Your place, your time and your words are all kept.
break-after = After the break: { $what }
break-nearly = The break is nearly over.
break-over = That's the break. Come back when you are ready.
break-here = I'm back
break-here-thanks = Welcome back. No rush.
break-back-at = Back at { $time }
break-back = { $back } of { $all } are back.
break-who = Who is back

## The end

closing-title = Close the session
closing-no-items = The car park is empty. Nothing is left open.
closing-items =
    { $count ->
        [one] 1 thing is still in the car park
       *[other] { $count } things are still in the car park
    }
closing-promise = One promise is enough for now. Sort them out afterwards.
closing-who = Who will answer them all?
closing-date = By when?
closing-after = People can still read, change and take out their words.
closing-action = Say thank you and close
closing-sort = Sort them out now
feedback-title = How was that?
feedback-face = Pick one, if you like
feedback-good = Good
feedback-fine = Fine
feedback-hard = Hard
feedback-ask-good = What was good?
feedback-ask-hard = What was hard?
feedback-ask-change = What should we change?
feedback-if-you-like = If you like.
feedback-sees =
    No name goes with this. It lies in a closed box until the session is over.
    Hosts can open the box only if three or more people wrote.
feedback-form-easy = Use the Easy Read form
feedback-form-standard = Use the form with all questions at once
feedback-nth = Question { $nth } of { $all }
feedback-next = Next
feedback-back = Back
feedback-too-long = That is more than fits. Make it a little shorter.
reply-face = How was that?
reply-good = What was good?
reply-hard = What was hard?
reply-change = What should we change?
closed-box = Feedback
closed-box-hint = It opens once, all of it together, if three or more people wrote.
closed-box-open = Open the box
what-we-heard-sees = Everyone sees this, here and in the record.
what-we-heard-share = Share what we heard
closing-feedback = Feedback can be sent until you close.
myself = For yourself: how was that for you?
myself-where = It stays on this device. Whoever uses this device can read it.
myself-hint = Only on this device.
myself-well = What went well, and why?
myself-everyone = Could everybody take part in their own way? Who was quiet?
myself-needs = Did people have what they needed? What did I not know?
myself-honest = Was I honest about what can't change, and what I don't know?
myself-assumed = What did I take for granted?
myself-hard = Where did people see things differently, and what did I do?
myself-next = What will I do another way next time, and who can help?
myself-take-off = Take it off this device
myself-take-off-sure = Yes, take it off
next-session = Plan the next one
next-session-hint =
    What you agreed comes along to be looked at again. So do words explained, open questions,
    the plan, and what became of the car park. Nobody's name does.
next-session-where = When and where
next-session-make = Make the next session
next-session-made = The next session is there. Invite people from its desk.
next-session-go = Go to the next session
since-last-time = Since last time
since-last-time-hint = What became of the things we parked.
feedback-send = Send it
feedback-skip = Skip this
ended-published = Hosts on this server can read words that have a yes, with no names.
ended-title = Thank you. Did we hear you right?
ended-thanks = That's it for today. Thank you for being here.
ended-car-park = See the car park

## Following up

review-title = Car park: what we come back to
review-late =
    { $count ->
        [one] 1 answer is late.
       *[other] { $count } answers are late.
    }
review-answer = Answer this
review-you-said = You said
review-state = Where are we with it?
review-choose-looking = We are looking into it
review-choose-did = We did
review-choose-cannot = We can't, and why
review-choose-passed_to = Passed to somebody else
review-choose-no_owner = No owner, because…
review-choose-open = Leave it open
review-words-looking = How will people hear? (if you like)
review-words-did = What did you do?
review-words-cannot = Why can't you?
review-words-passed_to = What happens now, and how will people hear?
review-words-no_owner = Why does nobody look after it?
review-to = Who is it passed to (first name, role)
review-to-missing = Say who it is passed to.
review-reason = Say what you did, or why not. People will read it.
review-meanwhile = Somebody saved another answer just before you. Yours is still below.
review-owner = Who looks after it (first name, role)
review-next = By when?
review-save = Save this answer
review-back = Leave it for now
review-link = Copy a link for whoever follows up
review-link-hint = Whoever has this link can read words with a yes. They can change nothing.
## The screen in the room

room-next = Next: { $who }
room-turns = { $done } of { $all }
room-here =
    { $count ->
        [one] 1 here
       *[other] { $count } here
    }
room-turns-done = { $done } of { $all } turns
room-tables-nth = { $done } of { $all } tables
room-tables-more =
    { $count ->
        [one] and 1 more table
       *[other] and { $count } more tables
    }
room-stage-before = Scan this, or type in the code.
room-stage-reflect = One minute to think.
room-stage-together = No fixing. Just be here.
room-stage-break = Time for a break.
room-stage-end = Thank you for being here.

## Coming in and staying in
kettle-on = Putting the kettle on.
at-the-door = You are at the door
at-the-door-hint = The host will let you in soon.
turned-away = The host can't let you in just now
turned-away-hint = Ask them, then use the code again.
looking = Looking for your table.
link-over = This link has ended
stopped-title = This page has stopped
stopped-session_over = The session is over. Thank you for being here.
stopped-removed = The host has asked this device to leave.
stopped-opened_elsewhere = You opened this in another tab. Carry on there, or here.
stopped-too_many_tabs = Four pages are open for you already. Close one, then come back here.
stopped-session_erased = This session was erased. Nothing of it is kept.
stopped-key_ended = This device needs to join again. Use the code.
stopped-taken_out = It is done. Your name is taken out of the session.
stopped-begin_anew = For a new session, ask whoever runs this server for a link.
stopped-other = Something is not right with this page. Open it again.
carry-on-here = Carry on here
join-again = Join with the code
go-home = Go to the first page
not-joined = This device is not in that session yet.
not-taken = That did not go through. Your words are still here.
put-away = Put it away
words-left = You wrote this and did not send it. Copy it if you want to keep it.
line-taken-away = This line was taken away. What you wrote is still here.
host-says = From the host
agree-add = Add to what we agree
agree-hint = Everyone here sees this.
agree-send = Add it
agree-how = One person offers a line. We settle it together.
agree-proposed = Proposed.
agree-last-time = From last time. We look at it again.
agree-settled = We agreed this.
agree-mine = You offered this.
agree-others = Others are for this.
agree-i-am-for-it = You are for this.
agree-for-it = I'm for this
agree-not-for-it = I'm not for it after all
agree-settle = We agree on this
agree-take-away = Take it away
agree-take-away-sure = Yes, take it away
agree-change = Say it in other words
agree-change-hint = Everyone sees this. Other words are proposed anew.
agree-said = We agreed: { $text }
agree-stuck = Stuck? See some examples
agree-stuck-hint = Only a start. You can change the words before you add them.
agree-use = Offer this
agree-example-turns = One person at a time, and nobody has to.
agree-example-differ = We can see things differently, and stay kind.
agree-example-fixing = No fixing. We listen first.
agree-example-words = Plain words. If somebody does not know one, we explain it.
agree-example-stays = What is said here stays here, unless we all say otherwise.
agree-example-titles = We leave job titles at the door.
agree-example-breaks = Anybody can have a break, and need not say why.
change-line = Change it
change-line-send = Save it
change-line-leave = Leave it as it was
my-turn-type = Type my turn
my-turn-type-hint = Everyone sees these words while it is your turn.
my-turn-type-send = Show my words
want-turn = I'd like a turn
feedback-thanks = Thank you. Your words are in the box with others.

## Refusals, by their code in protocol/refusals.json
refusal-unreadable = We could not read that. Refresh the page and try again.
refusal-unknown_command = This page is newer than the server. Refresh the page.
refusal-bad_field = Something is missing or too long. Check the box and try again.
refusal-not_allowed = Only the host or our timer can do that.
refusal-not_found = That was moved or taken away.
refusal-stale = Someone changed this just before you. Look again.
refusal-too_many = That is a lot at once. Wait a few seconds.
refusal-not_saved = That did not save. Your words are still here. Try again.
refusal-id_used_again = This page got mixed up. Refresh it.
refusal-not_live = The session has not started, or has ended.
refusal-read_only = The session is closed and saved.
refusal-at_the_door = The host will let you in soon.
refusal-already_started = The session has already started.
refusal-not_closed = The session is open.
refusal-too_late_to_reopen = A session can be opened again for 15 minutes after it was closed.
refusal-step_already_opened = That part has already started. Change the parts that come later.
refusal-no_more_steps = That was the last part. You can close the session now.
refusal-people_waiting = Some people have not had a turn. Carry on anyway?
refusal-someone_having_a_turn = Someone is having a turn. Wait for them to finish first.
refusal-no_clock_here = There is no clock to change.
refusal-clock_already_running = The clock is already running.
refusal-clock_already_paused = The clock is already paused.
refusal-clock_not_paused = The clock is not paused.
refusal-nobody_waiting = Nobody is waiting for a turn.
refusal-device_away = Their phone is away. Start anyway if they are here, wait, or step over.
refusal-device_here = Their phone is here. They can pass if they like.
refusal-not_waiting = They are not waiting for a turn.
refusal-not_in_turns = There are no turns just now.
refusal-already_waiting = You are already in the order.
refusal-not_having_a_turn = They are not having a turn now.
refusal-order_changed = The order changed. Look again.
refusal-no_turn_yet = You can keep a line once you have had a turn.
refusal-keeper_taken = Someone else is our timer.
refusal-not_keeper = You are not our timer now.
refusal-note_taker_taken = Someone else takes the notes.
refusal-not_note_taker = You are not taking notes now.
refusal-table_not_empty = People still sit at that table. Ask them to another one first.
refusal-last_table = This is the only table. Add another one first.
refusal-seating_by_host = Your host says who sits where. Ask them for another table.
refusal-tables_together = All tables are on the same step just now.
refusal-not_gathering = The tables were not called back.
refusal-not_a_seat = They have a phone of their own, or have gone.
refusal-too_many_seats = One phone can look after 8 people. Ask someone else to help.
refusal-name_too_long = That name is too long. Use 60 letters or fewer.
refusal-chat_is_off = The chat is off just now.
refusal-no_name_is_off = Notes with no name are off just now.
refusal-cards_are_off = The cards are put away in this session.
refusal-needs_support = Two others need to be for this first, or everyone if fewer are here.
refusal-already_settled = The group settled this. Change it first: then it is proposed again.
refusal-too_few_replies = Fewer than three people wrote. We show none, so that nobody can be known.
refusal-outcome_missing = Say what happened, or who will look after it and by when.
refusal-bad_date = That is not a date we know. Write it as 2024-06-26.
refusal-stands_under_another = This stands under another one now. Answer that one, or part them first.
refusal-session_full = This circle is full. Ask your host to add a seat.
refusal-door_locked = The door is closed. Ask your host to open it.
refusal-another_title = That is not the title of this session. Write it just as it stands there.
refusal-wrong_code = We can't find that code. Check each number. The session may have ended.
refusal-wrong_key = That link does not work any more. Ask for a new one.
reader-ask = Would you read notes first, with { $host }?
reader-ask-hint = You see notes with no name before others. You can stop at any time.
keeper-ask = Would you be our timer?
keeper-ask-hint = You start each turn and keep an eye on the clock. You can hand it back.
keeper-yes = Yes, I'll do it
keeper-no = Not today
keeper-you = You are our timer
keeper-take = I'll be our timer
to-host-desk = Go to the host desk
ask-not-said = Ask what's not been said
ask-lasting = Ask for lasting thoughts
step-welcome = Welcome
step-reflect = One minute to think
step-have_your_say = Have your say
step-reflect_together = Reflect together
step-still_got_time = Still got time?
step-break = A break
step-feedback = How was that?
step-close = Thank you
step-scene = To set the scene
step-venue = What this place has
step-confidentiality = What stays in the room

## The host's side

sending = Sending
try-again = Try again
sure-no = Leave it
back-to-desk = Back to the desk
start-host-name = What shall people call you?
start-host-name-hint = Your first name is plenty. Leave it empty and your mug is your name.
invite-others = More ways in
invite-make = Make the link
invite-screen = A screen in the room
invite-screen-hint = Open this on the computer that is plugged into the big screen.
invite-screen-qr = A square code that opens the room screen
invite-host = The host desk on my phone
invite-host-hint = This link is you. It works for 15 minutes. Keep it to yourself.
invite-cohost = A co-host
invite-cohost-hint = Whoever opens this link can do all that you can.
invite-cohost-qr = A square code that makes somebody a co-host
desk-start = Start
desk-finish = Finish { $who }'s turn
desk-hold = Hold this turn
desk-waiting = We are waiting for { $who }.
desk-happening = { $step }: { $done } of { $all }
desk-so-far = So far
desk-heard-all = { $done } of { $all } have had a turn.
desk-words = Notes and chat
desk-notes =
    { $count ->
        [0] No notes yet. The room screen shows those that you choose.
        [one] 1 note, { $shown } on the room screen.
       *[other] { $count } notes, { $shown } on the room screen.
    }
desk-notes-choose = Choose notes for the room screen
desk-options = How it works
desk-say = Say something to all
desk-say-label = Your line
desk-say-who = Everyone sees it, on every screen.
desk-say-action = Show it
desk-plan = The plan
desk-room = Room screen, in a new tab
desk-my-page = My own page
plan-done = done
plan-now = now
plan-to_come = to come
plan-go = Go there
script-welcome =
    Welcome. Grab a brew, and make yourself at home.
    Nobody has to share anything. You can pass, and you can come back.
    Who would like to be our timer?
script-reflect =
    We each have one minute to think about the question.
    You can write, or just sit with it.
script-have_your_say =
    We take it in turns. We each have two minutes.
    You can pass, and you can come back.
    No fixing. Just be alongside one another.
script-reflect_together =
    The rest of the time is for what we heard.
    What stayed with you? No fixing.
    It's OK to disagree, with respect.
script-still_got_time =
    What's not been said?
    What are your lasting thoughts?
    You can say it, or write it with no name.
script-break =
    Time for a break. Your place is kept.
script-feedback =
    How was that for you? A face or a word is plenty.
    No name goes with it.
script-scene =
    We begin with something to see or hear.
    There is nothing to do but be with it.
script-venue =
    Here is what this place has, and where to find it.
script-confidentiality =
    Here is what stays in the room, and what does not.
    Is that OK with everyone?
script-close =
    That's it for today. Thank you for being here.
    Someone will answer what is in the car park.
order-title = Order of turns
order-hint = You can change who comes when. Everyone sees the new order.
order-place = { $place } of { $all }
order-up = Move up
order-down = Move down
order-next = Make next
order-moved = { $who } is now { $place } of { $all }.
desk-moved = We are at { $step } now.
people-title = People
people-change = Change
people-me = you
people-way-type_turns = types their turn
people-way-read_for_me = has their words read out
people-way-listen = just here
people-way-only_chat = writes in the chat
people-note-taker-asked = asked to take notes
people-note-taker-yes = takes notes
people-ask-note-taker = Ask them to take notes
people-away = device away
people-keeper-asked = asked to be our timer
people-keeper-yes = our timer
role-host = host
role-cohost = co-host
people-name = Name
people-name-hint = For when a name should not be on the wall. Empty: their mug.
people-rename = Save the name
people-start = Start their turn
people-ask-keeper = Ask them to be our timer
people-cohost = Make them a co-host
people-not-cohost = No longer a co-host
people-remove = Ask them to leave
people-remove-sure = Yes, they leave
people-remove-hint = Their words stay. Their device can't come back in.
options-title = How it works
options-door = The door
door-open = Open
door-open-hint = Anyone with the code comes straight in.
door-knock = One by one
door-knock-hint = New people knock, and you let them in.
door-locked = Closed
door-locked-hint = Nobody new comes in. Those who are here can come back.
door-knocks =
    { $count ->
        [one] Someone is at the door
       *[other] { $count } people are at the door
    }
door-no-name = Someone with no name yet
door-let-in = Let in
door-not-now = Not now
switch-open = On
switch-off = Off
options-no-name = Notes with no name
no-name-open = Open
no-name-open-hint = They go out to everyone, with others.
no-name-read_first = Read first
no-name-read_first-hint = You and one more person read them before anyone else.
no-name-off = Off
no-name-off-hint = Nobody can write with no name.
read-first-who = Who else reads them first?
read-first-why = Two of you read, so that nobody carries it alone. Everyone sees who.
read-first-reader = { $who } reads them first, with the hosts.
read-first-ready = { $who } said yes to reading first. Now nothing is read first.
read-first-nobody =
    Nobody reads with you now. Notes with no name wait.
    You read them once a second person has said yes.
read-first-asked = Asked: { $who }
read-first-not-now = Not today, they said. Ask somebody else.
read-first-ask-somebody = Ask somebody
read-first-ask-other = Ask somebody else
read-first-ask = Ask them to read first
read-first-release = They stop reading first
read-first-release-sure = Yes, they stop
options-keep-chat = Keep the chat with what was said
options-keep-chat-hint = Else it is only here for today.
options-code = A new code
options-code-hint = The old code and link stop working. Those who are here stay.
options-new-code = Make a new code
options-new-code-sure = Yes, make a new code
words-title = Notes and chat
words-hide = Hide
words-hide-sure = Yes, hide it
words-remove = Remove
words-remove-sure = Yes, remove it
words-wall = A note stands on the room screen once you put it there.
words-on-wall = Put on the room screen
words-off-wall = Take off the room screen
the-host-answers = The host
closed-title = The session is closed
closed-reopen = Open it again
closed-reopen-hint =
    { $minutes ->
        [one] You can open it again for 1 more minute.
       *[other] You can open it again for { $minutes } more minutes.
    }
park-state-discussed = We talked about it
review-discussed = We talked about it
review-missing = Say who will see to it, and by when.
record-title = What was said
report-together = Put the report together
room-title = Room screen
keeper-hint = Thank people, then start the next turn.
keeper-stop = Hand the timer back

## Tables (the host's words, and those that everybody reads)

table-nth = Table { $number }
table-and-place = { $table }, { $place }
tables-title = Tables
tables-one = One circle
tables-many = How long it takes
tables-make = Make tables of
tables-size = { $fewer } or { $size }
tables-mix = Who sits together
tables-mix-apart = Keep hall and online apart
tables-mix-apart-hint = People in the hall sit together. So do people on the call.
tables-mix-mixed = Mix them
tables-mix-mixed-hint = A mixed table needs a laptop on the call.
tables-shuffle = Make the tables
tables-shuffle-again = Seat everyone again
tables-shuffled = Everyone has a table now.
tables-laptop = This table needs a laptop on the call.
tables-nobody = Nobody sits here.
tables-keeper = Our timer here: { $who }
tables-keeper-asked = Asked to be our timer: { $who }
tables-no-keeper = Nobody keeps time here.
tables-name-and-place = Name and place
tables-name = Name of the table
tables-name-hint = Leave it empty for { $table }.
tables-place = Where it is
tables-place-hint = For example: by the window, or in room 2 of the call.
tables-save = Save
tables-move-to = Where shall { $who } sit?
tables-moved = { $who } sits at { $table } now.
tables-moved-tablet = { $who } sits at { $table } now, with the tablet and everyone it looks after.
tables-add = One more table
tables-put-away = Put this table away
tables-circle = Back to one circle
tables-choose = People choose their own table
tables-choose-hint = You can still move anyone.
tables-copy = Copy the list for the call
desk-tables = Tables
desk-all-tables = All tables
desk-table-open = Go to this table
desk-table-empty = Nobody is here just now.
desk-table-done = Everyone here has had a turn.
at-table = You are at { $table }.
at-table-place = You are at { $table }, { $place }.
moved-table = You are at { $table } now.
moved-table-place = You are at { $table } now. Find it { $place }.
moved-thanks = Thank you
choose-table = Choose a table
choose-table-here = Sit here
choose-table-mine = You sit here.
about-group = Who do you work or come with?
about-group-hint = Only the host sees this. We use it to mix the tables.

## Each table at its own pace

block-happening = Each table at its own pace
block-back = back to our tables
table-next = Next for your table: { $step }
table-back = Back to: { $step }
table-at-end = You are at the end. The host will call us all back.
table-moved-on = This table is at { $step } now.
keeper-hint-steps = Take your table on when it is ready. There is no rush.
table-finished = Finished, and waiting for the others
table-over =
    { $minutes ->
        [one] 1 minute over
       *[other] { $minutes } minutes over
    }
table-quiet = Quiet for { $minutes } minutes.
gather = Back together
gather-when = When shall we be back?
gather-hint = Everyone sees it. Nobody is cut off.
gather-soon = In 10 seconds
gather-in =
    { $minutes ->
        [one] In 1 minute
       *[other] In { $minutes } minutes
    }
gather-action = Call everyone back
gather-longer = Give them longer
gather-all-through = All tables have finished.
script-block =
    Now each table goes at its own pace, with its timer.
    When it is time, I call us all back together.
pace-change = How we go through it
pace-together = All together
pace-together-hint = You move everyone on at the same time.
pace-each_table = Each table at its own pace
pace-each_table-hint = Each table's timer moves it on. You call all tables back.
pace-start = In the middle: think, take turns, reflect
left-waiting =
    { $count ->
        [one] { $first } has not had a turn.
        [2] { $first } and { $second } have not had a turn.
       *[other] { $first }, { $second } and { $others } more have not had a turn.
    }
left-in-turn =
    { $count ->
        [one] { $first } is having a turn just now.
        [2] { $first } and { $second } are having a turn just now.
       *[other] { $first }, { $second } and { $others } more are having a turn just now.
    }
left-wait = Wait
left-anyway = Go on anyway
gathering = Coming back together
gathering-minutes =
    { $minutes ->
        [one] In 1 minute we all come back together.
       *[other] In { $minutes } minutes we all come back together.
    }
gathering-seconds = In { $seconds } seconds we all come back together.
gathering-now = Time to come back.
gathering-finish = Finish your thought.

## Captions (those who read them, those who type them, and the host)

captions = Captions
captions-none = No captions yet.
captions-source-captioner = Captions come from a captioner.
captions-source-note_taker = Our note-taker types the captions.
captions-kept = These captions are kept.
captions-not-kept = These captions are not kept.
captions-language = Captions in which language?
captions-aloud = Read captions aloud
captions-aloud-hint = Your screen reader says whole sentences.
captions-lines = What people say
captions-type = Type what is said
captions-type-all = Everyone sees each line.
captions-type-table = Everyone at this table sees each line.
captions-type-hint = Enter sends it.
captions-type-send = Send the line
captions-waiting =
    { $count ->
        [one] 1 line is not sent yet.
       *[other] { $count } lines are not sent yet.
    }
settings-captions = Captions size
missed-captions = Captions you missed
captions-for = Who are they for?
captions-for-all = Everyone
captions-link-hint = Give this to your captioner. Their tool can use it as a Zoom caption link.
captions-link-make = Make the caption link
captions-link-copy = Copy the caption link
captions-link-private = Whoever has this link can send captions. They can read nothing here.
captions-keep = Keep captions in the record
captions-keep-hint = Only if the group said yes.
room-signer = Leave space for the signer
room-signer-none = No space
room-signer-left = On the left
room-signer-right = On the right
invite-source = Copy the link for a video tool
invite-source-hint = A video tool can show it beside the call, with nothing round it.
## What sets the scene, and other questions (participants too)

scene-none-scene = Your host will read it or show it.
scene-none-venue = Your host will say what is where.
scene-none-confidentiality = Your host will say what stays in the room.
link-open = Open it in a new tab:
room-on-phone = It is on your phone, to read along.
room-link = To see it on your phone: { $host }
room-stage-reading = Take it in.
question-change = Change the question
question-change-hint = Everyone sees it at once. What they typed stays.
question-ask = Ask this now
question-asked = Everyone sees the new question.
question-suggested = Questions that people suggest
question-ask-this = Ask this
question-take-away = Take it away
question-take-away-sure = Yes, take it away
question-changed = There is a new question.
question-changed-kept = What you typed is still there.
suggest-title = Suggest another question
suggest-label = My question
suggest-sees = Everyone here sees it, with your name. The host may ask it.
suggest-send = Suggest it
suggest-others = Suggested so far
suggest-take-back = Take it back
suggest-take-back-sure = Yes, take it back

## Follow-up page

follow-up-title = What became of it
follow-up-hint = Everybody who has its link can read this page. Only words that you checked are on it, and no names but those who answer.
follow-up-make = Make the follow-up page
follow-up-copy = Copy the link for everybody
follow-up-end = End this link
follow-up-end-sure = Yes, end it. Nobody can open it any more
follow-up-check =
    { $count ->
        [0] All words are checked. Look again
        [one] Check 1 thing before it is public
       *[other] Check { $count } things before they are public
    }
check-title = Could anyone be known by these words?
check-what = Look for names, places, jobs, dates.
check-left =
    { $count ->
        [one] This is the last one.
       *[other] { $count } to check.
    }
check-nobody = Nobody can be known
check-change = Change the words
check-not-now = Leave it off the page for now
check-words = The words, so that nobody can be known
check-words-sees = Everyone who has the link sees these words.
check-save = Save these words
check-keep = Keep the words as they are
check-done = All words are checked.
check-later = The rest stays off the page for now.
ask-answer = Ask someone to answer this
ask-again = Make another link for them
ask-asked = { $owner } was asked to answer this.
ask-send = Send this link to { $owner }. It works for 30 days, or until they answer.
ask-end = End their link
ask-end-sure = Yes, end it
refusal-unknown_note_key = We can't find words with that key. Check each part of it.
