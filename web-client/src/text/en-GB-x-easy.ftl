# Easy Read: a language of its own over plain English. What is not here is taken from there.
# One idea a sentence, ten words at most. Hard words are left out, not explained.

## The frame of every page

skip = Go to the main part
shell-help = Help
support = Get help
close-panel = Close this
undo = Take it back
back-to-session = Go back
go-there = Go there
moved-on = We are doing this now: { $where }.
line-slow = The internet is slow. We are trying again.
line-gone = There is no internet now. Your words are safe on this phone.
off-record = We are not keeping any words now.
not-sent = Not sent yet. We will try again.
not-taken = That did not work. Your words are still here.
put-away = Hide this
words-left = You wrote this. You did not send it. Copy it to keep it.
line-taken-away = This line was removed. Your words are still here.
host-says = The host says
to-host-desk = Go to the host page

## Mugs are people

table-people =
    { $count ->
        [0] Nobody is here yet.
        [one] 1 person is here.
       *[other] { $count } people are here.
    }
table-person =
    { $state ->
        [having_turn] It is { $who }'s turn.
        [had_turn] { $who } had a turn.
        [stepped_away] { $who } is away.
       *[waiting] { $who } is here.
    }

## Time

clock-ask = How much time is left?
clock-hidden = You cannot see the clock. We tell you at the end.
clock-hidden-quiet = You cannot see the clock.
time-plenty = There is lots of time
time-half = Half of the time is left
time-minutes =
    { $minutes ->
        [one] 1 minute is left
       *[other] { $minutes } minutes are left
    }
time-30-seconds = A little time is left
time-finish = Finish what you want to say
time-over = Your time is up. You can finish.
time-paused = The clock has stopped for now.
time-no-clock = There is no clock. Take your time.
time-private = They take the time they need.
time-quarters =
    { $quarters ->
        [4] There is lots of time
        [3] Most of the time is left
        [2] Half of the time is left
        [1] A little time is left
       *[0] They are finishing now
    }

## Support: calm and exact

support-title = You can get help
support-danger = Is someone in danger now? Call 999.
support-nhs = Do you feel very low? Call 111. Choose mental health.
support-samaritans = You can call Samaritans, day or night. Call 116 123.
support-shout = You can send a text. Send SHOUT to 85258.
support-host = You can ask your host too.
support-local = People near you who can help
support-checked = Your host checked this on { $date }.
limits = If someone is in danger, we may have to tell someone. They can help. We will try to tell you first.

## Settings

settings-title = Change how it looks
settings-text = How big are the words?
settings-text-18 = Normal
settings-text-22 = Big
settings-text-28 = Very big
settings-theme = Which colours?
settings-theme-system = Like my phone
settings-clock = How do you want to see the time?
settings-tell = When do we tell you the time?
settings-tell-often = Lots of times
settings-tell-twice = Near the end, and at the end
settings-tell-end = At the end
settings-tell-never = Do not tell me
settings-speak = What do we read out to you?
settings-speak-mine = Things about me
settings-speak-urgent = Only big things

## Come in

join-title = Hello. Come in.
code-label = Your number
code-hint = Your number has 6 digits. Look on the big screen.
code-empty = Type the 6 digits from the big screen.
code-wrong = That number does not work. Look at it again.
code-too-many = You tried many times. Wait 1 minute. Then try again.
circle-full = There is no room left. Ask your host.
join-action = Come in
join-looking = We are looking. Wait a bit.
join-offline = There is no internet now. We keep your number.
join-no-phone = No phone? Ask your host.
what-happens = What happens to my words?
looked-after-who = { $who } looks after your words.
looked-after-host = Your host looks after your words.
looked-after-why = The group uses your words afterwards.
looked-after-days =
    { $days ->
        [one] Your words go after a day. Some stay until they have an answer.
       *[other] Your words go after { $days } days. Some stay until they have an answer.
    }
looked-after-until = Your words go on { $date }. Some stay until they have an answer.
looked-after-later = We tell you inside when your words go.
looked-after-contact = Ask here: { $contact }
looked-after-ask-host = Ask your host to take your words out.
kettle-on = Wait a bit. It is coming.
looking = We are looking. Wait a bit.
at-the-door = You are nearly in
at-the-door-hint = The host will let you in.
turned-away = You cannot come in now
turned-away-hint = Ask the host.
not-joined = You are not in yet.
join-again = Type in my number
go-home = Go to the first page
carry-on-here = Carry on here
stopped-title = This page has stopped
stopped-session_over = It is over. Thank you for being here.
stopped-session_erased = It was erased. We keep nothing of it.
stopped-removed = The host asked you to leave.
stopped-opened_elsewhere = You have this open two times. Use the other one, or this one.
stopped-too_many_tabs = You have this open too many times. Close one.
stopped-key_ended = You need to come in again. Type in your number.
stopped-taken_out = It is done. Your name is gone.
stopped-begin_anew = To start again you need a new link.
stopped-other = This page does not work now. Open it again.

## Grab a brew

brew-title = Get a drink
brew-loading = Wait a bit. It is coming.
brew-first = You are here first.
brew-count = { $count } people are here.
brew-your-mug = You are the { $mug }. It is on the mat.
brew-drink = What are you drinking?
brew-ready = I am ready
brew-ready-hint = You do not need to press this.
brew-ready-thanks = Thank you. We will start soon.
brew-write = Write what I want to say
brew-test = Try the sound and the buzz
questions =
    { $count ->
        [one] What we ask
       *[other] What we ask
    }
questions-none = We do not know the question yet.
agreement = Our rules
agreement-none = No rules yet. We write them together.
agree-add = Add a rule
agree-hint = Everyone here sees this.
agree-send = Add it
agree-how = Anyone can add a rule. Then we all say yes together.
agree-proposed = Not a rule yet.
agree-last-time = A rule from last time. Is it still right?
agree-settled = We all said yes.
agree-mine = You wrote this.
agree-others = Other people like this.
agree-i-am-for-it = You like this.
agree-for-it = I like this
agree-not-for-it = I do not like it now
agree-settle = Yes, make it our rule
agree-take-away = Remove it
agree-take-away-sure = Yes, remove it
agree-change = Write it in a new way
agree-change-hint = Everyone sees this. Then we say yes again.
agree-said = A new rule: { $text }
agree-stuck = Do you need ideas?
agree-stuck-hint = You can change the words.
agree-use = Put this in the box
agree-example-turns = One person at a time. You can say no.
agree-example-differ = We can think different things. We stay kind.
agree-example-fixing = We listen. We do not tell people what to do.
agree-example-words = We use easy words. We say what hard words mean.
agree-example-stays = We do not tell others what people said here.
agree-example-titles = Your job is not important here. You are.
agree-example-breaks = You can have a break. You do not say why.
change-line = Change it
change-line-send = Keep this
change-line-leave = Do not change it

## People without a phone

tablet-share = Some of us use this tablet together
tablet-title = Who has the tablet now?
tablet-none = Add each person who uses this tablet.
tablet-keeps-nothing = We do not keep words on this tablet.
tablet-pass = Give the tablet to { $who }
tablet-full = 8 people use this tablet. There is no more room.
tablet-mine = Only I use this tablet
tablet-turn = It is { $who }'s turn. Give them the tablet.
tablet-aloud = They want to say it
tablet-cover = This is for { $who }.
tablet-cover-hint = You cannot see what other people wrote.
tablet-me = I am { $who }
tablet-done = I have finished. Give it to someone
seat-shares = uses a tablet with other people
seat-add = Add a person
seat-name = What is their name?
seat-name-hint = Ask them. They can say no.
seat-add-action = Add this person
seat-finished = { $who } has finished now
care = People who have no phone
care-title = You help
care-ask = Does someone have no phone? Add them
care-alone = No one helps { $who } now.
care-take = I will help them
care-waiting = is waiting
care-having = has their turn now
care-had = had a turn
care-passed = said no for now
care-pass = They do not want a turn now
care-come_back = Ask them again later
care-ask-turn = They want a turn
care-finish = They have finished
care-type = Write what they say
care-words = What does { $who } say?
care-words-sees = Read it to them first. Then others see it.
care-words-wait = Keep writing. You can send it later.
care-read-back = Read it to them
care-right = Is this right?
care-right-hint = Read this to { $who }.
care-right-yes = Yes. Send it
care-right-no = No. Change it
care-more = Change the name, or gone home
care-gone = They went home
care-gone-sure = Yes, they went home
after-all = Do you want a turn now?
after-all-yes = Yes
after-all-no = No
people-rename = Keep this name
who-sees = Who sees what I say?
who-sees-turn = Everyone here knows what you say in your turn.
who-sees-notes = We tell you who sees it. Then you type.
who-sees-read-first = The hosts and { $who } read notes with no name first.
who-sees-nobody-reads = Two people need to read notes with no name first. We wait for them.
who-sees-kept = We keep your words until { $date }. You can take them out.
about-me = Tell us about you, if you like
about-name = What is your name?
about-name-hint = You can leave this empty. Then you are the { $mug }.
turn-length = How long do you want for your turn?
turn-length-same = 2 minutes, like the others
turn-length-longer = 4 minutes
turn-length-no-clock = As long as I need
turn-length-truth-everyone = Everyone sees the clock. Nobody is told why.
turn-length-truth-picture = Others see a picture of the time. Nobody is told why.
turn-length-truth-person = Only you, our timer and the host see this.
hide-my-clock = Do not show my clock
about-place = Where are you?
about-place-room = In the room
about-place-online = On my phone or computer, somewhere else

## Reflect

reflect-title = Think for 1 minute
reflect-over = The minute is over. You can keep writing.
only-you = This page is just for you.

## Have your say

my-turn-title = { $who }, it is your turn
my-turn-said =
    { $minutes ->
        [0] { $who }, it is your turn. You have { $seconds } seconds. Take it easy.
        [one] { $who }, it is your turn. You have 1 minute. Take it easy.
       *[other] { $who }, it is your turn. You have { $minutes } minutes. Take it easy.
    }
my-turn-said-no-clock = { $who }, it is your turn. Take your time.
your-turn-now = It is your turn now.
their-time-up = { $who }'s time is up. They can finish.
my-turn-finished = I am done
more-time = More time
hide-clock = Do not show the clock
my-notes-none = You have not written anything. That is OK.
other-ways = Other ways to do this
pass = Not me, not now
come-back = Ask me later
read-for-me = Read out my words
show-typed = Show my words on the screen
typed-shown = Everyone can see your words now.
nobody-told = You do not have to say why.
my-turn-type = Type what I want to say
my-turn-type-hint = Everyone sees your words in your turn.
keep-line-title = Do you want to keep one thing you said?
keep-line-thanks = Thank you.
keep-line-label = What I want to keep
keep-line-sees = Everyone here sees this. They see your name too.
keep-line-action = Keep this
keep-line-skip = No, thank you
their-turn-title = It is { $who }'s turn
turn-between = The next turn will start soon
no-fixing = Be kind. You do not have to solve it.
your-place = When it is my turn
need-minute = I need a rest
minute-said = We keep your place. Your turn is at the end.
want-turn = I want a turn
place-had = You had your turn. Thank you.
place-passed = You said no to your turn. That is OK. You can still have one.
place-none = You have no turn. You can have one if you like.
passed-said = You said no to your turn. That is OK.
passed-undo = You can still have your turn, at the end.
place-soon = Your turn is soon. 1 person is before you.
place-next = You are next. You can say no.
typed-turn = What they want to say

## Ways to take part

way = How do you want to take part?
way-sees = Everyone can see what you pick.
way-take_turns = I say it or sign it
way-take_turns-hint = You have a turn. Use your words or your signs.
way-type_turns = I write it
way-type_turns-hint = You write your words. Everyone reads them.
way-read_for_me = Someone reads it for me
way-read_for_me-hint = You write your words. Someone reads them out.
way-listen = I only listen
way-listen-hint = You do not need to have a turn. You can have one if you want.
way-only_chat = I only write in the chat
way-only_chat-hint = You do not need to have a turn. Write when you want.
read-out-told = The host knows you want someone to read your words.
read-out-how = Show your words first. Then someone can read them.
read-out-device = This device reads my words

## Cards to hold up

hold-up = Show a card
hold-up-sees = People at your table see your card and your name. The host does too.
hold-up-wall = The big screen does not show your name.
hold-up-stop = Stop. I have a question.
hold-up-stop-hint = The clock stops for a bit.
hold-up-slow = Go slower
hold-up-differently = I think something different
hold-up-differently-hint = It is OK to think different things. Be kind.
hold-up-mine = You show a card
hold-up-down = Put the card away
hold-up-list = These cards are up
hold-up-said = { $who } shows a card: { $card }

## What does that mean?

glossary-open = Hard words and facts
glossary-title = Hard words and facts
glossary-words = What words mean
glossary-take-out = Remove this word
glossary-take-out-sure = Yes, remove it
glossary-taken-out = This word was removed. Your words are still here.
glossary-which = Which word do you not know?
glossary-which-sees = Everyone sees the word. No one knows you asked.
glossary-ask = Ask what it means
glossary-said = Someone wants to know what { $word } means.
glossary-empty = There are no words here yet.
glossary-unknown = Do you know what this means?
glossary-meaning = What does { $word } mean?
glossary-meaning-sees = Everyone sees what you write. They do not see your name.
glossary-explain = Tell everyone
glossary-better = Say it in a better way
given-cannot_change = Things we cannot change
given-none-cannot_change = There is nothing here yet.
given-find_out = Things we will find out
given-none-find_out = No questions yet. You can ask one.
given-nobody = No one is finding this out yet.
given-owner = { $owner } will find this out.
given-due = We tell you by { $date }.
given-late = We wanted to tell you by { $date }. We are late.
given-found-out = We know this now
given-ask = Ask a question
given-add = Add to these lists
given-which = Which list?
given-question = What do you want us to find out?
given-fact = What can we not change?
given-sees = Everyone sees this. They do not see your name.
given-change = Write it in a new way
what-we-heard = What you told us
glossary-wanted =
    { $count ->
        [one] We do not know 1 word
       *[other] We do not know { $count } words
    }

## I need something

need-them = They want something
need-sees = Only the host sees this.
need-quiet_word = I want to see the host on my own
need-cannot_hear = I can not hear
need-minute-hint = Your turn comes later. We do not ask why.
need-known = The host knows. They will come to you.
need-over = I am OK now

## What the hosts should know

tell-hosts = Do you want to tell us something?
tell-hosts-them = Do they want to tell us something?
tell-hosts-box = What can we do to help you today?
tell-hosts-box-them = What can we do to help them today?
tell-hosts-sees = Only the hosts see this. We delete it a day after the end.
tell-hosts-looking = Wait a bit. We are looking.
tell-hosts-offline = There is no internet now. You can still write.
tell-hosts-save = Tell the hosts
tell-hosts-told = The hosts know this now.
tell-hosts-change = Change it
tell-hosts-leave = Do not change it
tell-hosts-take-back = Take my words back
tell-hosts-taken-back = You took it back. The hosts can not see it now.

## Notes for the table

note-taker-ask = Can you write notes for us?
note-taker-ask-hint = You write down the big things. You can stop at any time.
note-taker-take = I want to write the notes
note-taker-is = { $who } writes our notes
note-taker-ask-somebody = Ask someone to write notes
note-taker-asked = We asked { $who } to write notes.
note-taker-you = You write the notes
note-taker-box = Our notes
note-taker-box-sees = Everyone here sees your notes and your name.
note-taker-add = Add this note
note-taker-stop = I want to stop writing notes

## Reflect together, still got time

together-heard = What did people say?
together-not_said = What did we not say yet?
together-lasting = What will you remember?
together-wall = The host can show a note on the big screen.
together-no-fixing = You do not have to solve it. We can think different things.
ask-not-said = Ask: what did we not say yet?
ask-lasting = Ask: what will you remember?
notes = What people wrote
notes-loading = Wait a bit. It is coming.
notes-empty = Nobody has written anything yet.
notes-new =
    { $count ->
        [one] Show me 1 new one
       *[other] Show me { $count } new ones
    }
notes-new-said =
    { $count ->
        [one] There is 1 new one
       *[other] There are { $count } new ones
    }
notes-hold = Stop new ones for now
add-note = Write something
note-label = What I want to say
note-as = Do we show your name?
note-no-name = Do not show my name
note-from-me = Show my name
note-private = Just for { $who }
sees-from-me = Everyone sees this. They see your name too.
sees-no-name =
    Nobody sees your name. The host does not see it.
    The person who runs this server could try to find out.
sees-private = Only { $who } and those who help them see this. We delete it a day after the end.
sees-read-first = The hosts and { $who } read it first.
sees-nobody-reads = No one can read it now. We keep it here. We send it later.
note-read-first = People read it first. They choose when others see it. Keep this page open.
note-goes-out =
    { $minutes ->
        [one] We send it with others. It takes 1 minute. Keep this page open.
       *[other] We send it with others. It takes up to { $minutes } minutes. Keep this page open.
    }
note-goes-at-once = It does not wait for others. People may guess it was you.
note-waits-off = You can not write with no name now. We keep your words here.
note-choose-again = You can not send it like that now. Choose again.
sees-at-once = We send it now. People may guess it was you.
sees-plain-http = Someone on this wifi could find out it was you.
sees-few =
    { $count ->
        [one] You are the only one here. People may guess it was you.
       *[other] We are only { $count } people. They may guess it was you.
    }

## Notes to read first

reader-ask = Can you read notes first, with { $host }?
reader-ask-hint = You read notes before other people do. You can stop when you like.
to-read-title = Read these notes first
to-read-go = Read now
to-read-sees = No one else can see these notes yet. We do not know who wrote them.
to-read-none = There are no notes to read now.
to-read-now = Read this note
to-read-where =
    { $box ->
        [chat] They wrote it for the chat
        [car_park] They wrote it for later
        [feedback] They wrote it for the host
       *[together] They wrote it for all of us
    }
to-read-show = Show it to everyone
to-read-keep = Do not show it
to-read-help = What to do if someone is in danger
to-read-then = More notes
to-read-open = Read this note now
to-read-shown = Everyone can see these now
to-read-kept = We do not show these
to-read-show-after-all = Show this to everyone
to-read-show-sure = Yes, show it
to-read-line =
    { $count ->
        [one] You have 1 note to read
       *[other] You have { $count } notes to read
    }
to-read-said =
    { $count ->
        [one] 1 new note for you to read
       *[other] { $count } new notes for you to read
    }
to-read-stop = I want to stop reading these
to-read-stop-sure = Yes, stop
help-1 = Listen to them. Believe them.
help-2 = Do not say you will keep it secret.
help-3 = Tell the person who keeps us safe. Do it today.
help-4 = Is someone in danger now? Call 999.
write-back = Write an answer
write-back-label = What do you want to tell them?
write-back-sees = They can read it. You do not know who they are.
write-back-send = Send my answer
write-back-written = We wrote back

## Private words

private-words = Just between us
private-none = There is nothing here yet.
private-mine = I said
private-box = What do you want to tell them?
private-line = { $who } wrote to you. Only you can see it.

## My notes with no name, and finding one again

own-notes-title = What I wrote with no name
own-notes-only-here = Only this phone knows you wrote these.
own-notes-none = You did not write anything with no name on this phone.
own-notes-way = We are sending these
own-notes-where =
    { $box ->
        [chat] You wrote it in the chat
        [car_park] You wrote it for later
       *[together] You wrote it for all of us
    }
own-notes-new = New for you
own-notes-no-reply = No one has written back yet.
own-notes-forget = Take this off my phone
own-notes-forget-sure = Yes, take it off
own-notes-forget-hint = Then you can not find it here. Copy the 12 words first.
own-notes-line = There is something for you to read.
read-it = Read it now
key-words = Words for a different phone
key-words-looking = Wait a bit. We get the words.
key-words-hint = With these 12 words you can find your note. Keep them safe.
key-words-where = On a different phone, open { $address }. Type the 12 words there.
key-words-copy = Copy the 12 words
key-words-offline = There is no internet now. Try again later.
find-note-title = Find what you wrote
find-note-intro = We do not ask who you are. We keep nothing here.
find-note-plain-http = Someone on this wifi could see that you looked here.
find-note-label = Your 12 words are
find-note-hint = Type the words like you copied them.
find-note-action = Find it
find-note-looking = We are looking
find-note-found = We found it
find-note-none = These words do not work. Look at each word again.
find-note-count =
    { $count ->
        [0] Type your 12 words.
        [one] You need 12 words. You typed 1.
       *[other] You need 12 words. You typed { $count }.
    }
find-note-strange =
    { $count ->
        [one] We do not know { $words }. Look at how you typed it.
       *[other] We do not know { $words }. Look at how you typed them.
    }

## Chat

chat = Write to each other
chat-title = Write to each other
chat-label = What do you want to say?
chat-empty = Nobody has written yet. Say hello.
chat-read-first = With no name, people read it first. They choose when you see it.
chat-goes-out =
    { $minutes ->
        [one] With no name, it can take 1 minute to show.
       *[other] With no name, it can take { $minutes } minutes to show.
    }
chat-closed = You cannot write here now.

## Car park

car-park = Things for later
car-park-title = Things for later
car-park-intro = We do not have time for these today. Someone will answer.
car-park-empty = There is nothing here yet.
park-something = Add something for later
park-label = What should we come back to later?
park-action = Add it
park-state-open = It is on the list
park-state-looking = Someone is working on it
park-state-discussed = We had it in the meeting
park-state-did = We did this
park-state-cannot = We can't do this. Here is why.
park-state-passed_to = We gave this to { $who }
park-state-no_owner = Nobody looks after this. Here is why.
park-also = People also said:
park-shared = Other people say this too.
park-me-too = Me too
park-same = This is the same as another one
park-same-as = Which one is it the same as?
park-same-hint = The words stay. They go under the other one.
park-join = Put it under that one
park-part = It is not the same
words-park = Keep this for later too
words-parked = This is in the things for later too.
park-owner = { $owner } will look after this.
park-no-owner = Nobody looks after this yet.
park-looked-after = { $owner } looked after this.
park-next = We will tell you more by { $date }.
park-late = We wanted to tell you by { $date }. We are late.

## You're back

back-title = Hello again
back-warm = You are back. We kept your place.
back-now = We are doing this now: { $what }
back-turns =
    { $count ->
        [one] 1 person had a turn.
       *[other] { $count } people had a turn.
    }
back-notes =
    { $count ->
        [one] Someone wrote 1 new thing.
       *[other] People wrote { $count } new things.
    }
back-show = Show me what happened
back-carry-on = Carry on
missed-title = You were away. This happened.
missed-nothing = Nothing new happened.
missed-steps = We did this next
missed-turns = These people had a turn
missed-notes = What people wrote
missed-chat = What we wrote to each other
missed-park = New things for later

## A break

break-title = We are having a rest
break-kept = We keep your place. We keep your words.
break-after = After the rest: { $what }
break-over = The rest is over. Come back when you are ready.
break-here = I am back
break-here-thanks = Hello again. We start again soon.
break-back-at = We start again at { $time }

## The end

feedback-title = How was it for you?
feedback-face = Choose a face, if you like
feedback-ask-good = What did you like?
feedback-ask-hard = What was hard for you?
feedback-ask-change = What can we do better?
feedback-if-you-like = You can leave this empty.
feedback-sees =
    We do not show your name. What you write goes into a closed box.
    We open the box at the end, if three people wrote.
feedback-form-easy = Use the Easy Read form
feedback-form-standard = See all the questions at once
feedback-nth = Question { $nth } of { $all }
feedback-next = Next
feedback-back = Go back
feedback-too-long = This is too long. Make it shorter.
since-last-time = Since last time
since-last-time-hint = What we did about the things for later.
feedback-skip = No, thank you
feedback-thanks = Thank you. It is in the box.
ended-published = Other hosts can read what we said. It has no names.
ended-title = Thank you. Is this what you said?
ended-thanks = We are done. Thank you for being here.
words-use = Can the report use this?
words-use-unsaid = Not now
words-use-yes = Yes
words-use-no_name = Yes, no name
words-use-with_name = Yes, with my name
words-use-their_name = Yes, with their name
words-kept = We keep it until { $date }.
words-gone = We delete it tomorrow.
own-words = My words
own-words-intro = You wrote these words. You choose what happens to them.
own-words-chat = You can take chat words out. You cannot change them.
own-words-change = Change it
own-words-change-label = Your new words
own-words-change-hint = These words take the place of the old ones.
own-words-change-save = Keep my new words
own-words-change-leave = Do not change it
own-words-no = Do not put it in the report
own-words-no_name = You can use my words. No name.
own-words-with_name = You can use my words with my name.
own-words-saved = Done.
own-words-no-signal = There is no internet now. Nothing has changed. Try again soon.
own-words-right = Yes, this is right
own-words-thanks = Thank you. We keep it like this.
words-take-out-sure = Yes, take it out
own-link-hint = This link brings you back here. Show it to nobody.
own-link-copy = Copy my link
own-link-copied = Copied. Keep it in a safe place.
own-link-label = My link
find-note-use = Can the report use your note?
find-note-use-no = Do not put it in the report
find-note-use-yes = You can use my words
ended-no-words = You did not write anything. That is OK.
ended-until = You can take your words out until { $date }.
ended-car-park = See the things for later
words-take-out = Take this out

## What is happening

step-reflect = Think for 1 minute
step-have_your_say = We take turns
step-reflect_together = What did people say?
step-still_got_time = What did we not say yet?
step-break = A rest
step-feedback = How was it for you?

## Tables

at-table = Your table is { $table }.
at-table-place = Your table is { $table }. It is here: { $place }.
moved-table = You have a new table. It is { $table }.
moved-table-place = You have a new table. It is { $table }. It is here: { $place }.
moved-thanks = OK
choose-table = Pick a table
choose-table-here = Sit here now
choose-table-mine = This is your table.
about-group = Who did you come with?
about-group-hint = Only the host sees this. It helps us mix the tables.

## Each table at its own pace

block-back = back to our table
gathering = We come back
gathering-minutes =
    { $minutes ->
        [one] We all come back in 1 minute.
       *[other] We all come back in { $minutes } minutes.
    }
gathering-seconds = We all come back in { $seconds } seconds.
gathering-now = It is time to come back.
gathering-finish = Say the end of your thought.
break-nearly = The rest is nearly over.

## Captions

captions-source-captioner = A captioner types what people say.
captions-source-note_taker = Our note-taker types what people say.
captions-kept = We keep these words.
captions-not-kept = We do not keep these words.
captions-language = Which language do you want to read?
captions-aloud = Read the captions out to me
captions-aloud-hint = Your screen reader says them.
captions-type-table = Everyone at this table sees your line.
captions-type-hint = Press Enter to send it.
captions-type-send = Send it
settings-captions = How big are the captions?
missed-captions = Words from when you were away

## A poem or a film, and new questions

step-scene = Something to hear or see
step-venue = Where things are
step-confidentiality = What we do not tell others
scene-none-scene = The host will read it or show it.
scene-none-venue = The host will tell you where things are.
scene-none-confidentiality = The host will tell you what we keep to ourselves.
link-open = Look at it on a new page:
question-changed = The question is new.
question-changed-kept = Your words are still here.
suggest-title = Ask for a different question
suggest-take-back = Remove my question
suggest-take-back-sure = Yes, remove it
suggest-label = My question is
suggest-sees = Everyone sees it. They see your name too.
suggest-send = Send my question
suggest-others = Questions people want

## Follow-up page

follow-up-title = What we did
follow-up-intro = You told us these things. Here is what we did.
follow-up-empty = There is nothing here yet.
follow-up-updated = We last wrote here on { $date }.
follow-up-hear = Hear when something changes
follow-up-feed = Follow as a feed
follow-up-calendar = Put the dates in my calendar
refusal-unknown_note_key = We can't find words with that key. Check each part.
## A copy to keep

record-print-hint = Open the report. Then you can print it.
record-profile = Which words do you want?
record-consented = Only words with a yes
record-consented-hint = A name is there if the person said yes.
record-full = All words
record-full-hint = This is only for the host. Do not give it to others.
record-chatham-house = All words with no names
record-chatham-house-hint = Words with no yes are in it too. Some people wrote names in their own words. Those stay.
record-as-html = Report
record-as-easy-read = Easy Read

## The invitation

invitation-title = You are invited
invitation-who-asks = { $name } asks you to come.
invitation-asks = The host asks you to come.
invitation-when = When
invitation-at = { $day } at { $time }
invitation-zone = This is the time in { $zone }.
invitation-lasts = It takes about { $minutes } minutes. You can go home early.
invitation-no-day = We do not know the day yet. Look again later.
invitation-calendar = Put it in my calendar
invitation-where = Where
invitation-call = On a call
invitation-why = Why we ask you
invitation-what_happens = What we do with your words
invitation-kept = We keep what people write for { $days } days. Then it goes.
invitation-yours = You can ask us to take your words out.
invitation-questions = What we will ask
invitation-no-homework = You do not need to prepare. You can pass.
invitation-pre_reading = Read this before
invitation-needs-ask = Do you need anything?
invitation-come-in = On the day
invitation-come-in-action = Come in with this code

## What we keep about you

stored-title = What we keep about me
stored-title-seat = What we keep about { $who }
stored-intro = This is everything we keep. It says who can see it.
stored-until = We keep it until { $date }. You can take it out before.
stored-loading = We are looking for it.
stored-no-answer = We cannot find it now. Try again soon.
stored-card = Name and mug
stored-card-sees = Everyone here can see this.
stored-no-name = There is no name.
stored-no-words = We keep no words with this name.
stored-kind-turns = Your turns and notes
stored-sees-turns = Everyone who was here can read this.
stored-kind-parked = Things for later
stored-sees-parked = Everyone here can read this. We do not tell others who said it.
stored-kind-chat = What you wrote in the chat
stored-sees-chat = Everyone here can read this.
stored-kind-agreed = What you want us to agree
stored-sees-agreed = Everyone here can read this. We may use it next time.
stored-kind-questions = Your questions
stored-sees-questions = Everyone here can read this.
stored-kind-headings = Your headings
stored-sees-headings = Everyone here can read this.
stored-kind-to_hosts = What you told the hosts
stored-sees-to_hosts = Only you and the hosts can read this.
stored-kind-to_person = What you wrote to one person
stored-sees-to_person = Only they and the hosts can read this.
stored-need = What you said you need
stored-need-sees = Only the hosts can read it. We keep it for one more day.
stored-machine = Things the computer needs
stored-machine-sees = Nobody looks at this. Most of it goes after one day.
stored-devices =
    { $count ->
        [0] No phone can open your page.
        [one] 1 phone or computer can open your page.
       *[other] { $count } phones or computers can open your page.
    }
stored-lines =
    { $count ->
        [one] We keep 1 line about what you did.
       *[other] We keep { $count } lines about what you did.
    }
stored-not = What we do not keep
stored-not-no_name = Who wrote a note with no name.
stored-not-address = Where you are.
stored-not-mail = Your e-mail or your phone number.
stored-not-aloud = What people said aloud. Only if we all said yes.
stored-not-unsent = What you wrote and did not send.
stored-keep = Save a copy
stored-care = More you can look at
take-out = Take out my name and my words
take-out-of = Take out { $who }
take-out-what = What do you want to take out?
take-out-name = Only the name
take-out-name-hint = The words stay. They have no name.
take-out-words = The name and the words
take-out-words-hint = Everything they said and wrote here goes too.
take-out-stays = What we cannot take out
take-out-stays-no_name = Notes with no name. We do not know who wrote them.
take-out-stays-others = What other people wrote.
take-out-stays-agreed = What we all agreed. It has no name.
take-out-stays-copies = Copies that people saved.
take-out-leaves = Then you leave. Your phone leaves too.
take-out-do = Take it out
take-out-sure-name = Yes, take out the name
take-out-sure-words = Yes, take out the name and the words
take-out-no-answer = We do not know if it worked. Press it again.
take-out-done = It is gone
take-out-done-hint = You cannot get it back. Thank you for being here.

## Headings for what we heard

themes-title = What do we hear?
themes-hint = Write a heading for what you heard. Then put notes under it.
themes-none = We have no heading yet.
themes-add = Write a heading
themes-add-sees = Everyone here can see it. It can be in the report. A few words are enough.
themes-add-send = Add this
themes-empty = There is nothing here yet.
themes-under = It is under: { $theme }
themes-put = Put under
themes-put-which = Where do you want to put it?
themes-put-out = Not under a heading
themes-moved = Now it is under { $theme }
themes-moved-out = Now it is not under a heading.
themes-heading-moved = { $theme } is now { $place } of { $all }.
themes-words-moved = It is now { $place } of { $all } under { $theme }.
themes-change = Change this heading
themes-title-box = The heading
themes-title-sees = Everyone here can see it. You do not need to press save.
themes-title-missing = Write a word or two.
themes-remove = Remove this heading
themes-remove-sure = Yes, remove it. The notes stay.
shared-saved = It is saved
shared-not-saved = It is not saved yet. We will try again.
shared-theirs = Another person wrote this:
shared-theirs-empty = Another person took the words away.
shared-keep-mine = Keep my words
shared-take-theirs = Use their words
report-together = Make the report
refusal-stale = Another person changed this just now. Look again.
sure-no = Leave it as it is

## Taking out a note with no name

find-note-take-out = Take my note out
find-note-take-out-hint = You can take your note out. Then nobody can read it. Are people still together? They see it go. You can do it later. You can't undo this.
find-note-take-out-sure = Yes, take my note out
find-note-out = Your note is gone.
find-note-out-hint = Nobody can read it here now. Your 12 words do not open it now.

## Concerns

stored-kind-concerns = Worries you wrote down
stored-sees-concerns = The hosts can read these. The person who reads first can too.
concerns = Write down a worry
concerns-sees = Only the hosts and the person who reads first can read this. It is not in the report.
concerns-kept = We keep it until { $date }. You can take back what you wrote.
concerns-no-name = It does not say which note. Only write what helps.
concerns-offline = No signal now. Keep writing. We keep it on this phone.
concern-go = Write down a worry
concern-box = What are you worried about? What did you do?
concern-box-hint = Your name and the time will be next to it.
concern-save = Keep it here
concern-saved = We wrote it down.
concern-from = { $who }, on { $day } at { $time }
concern-by-nobody = A person who was taken out
concern-take-back = Take this back
concern-take-back-sure = Yes, take this back

## Do you need anything?

invited-need = Tell the hosts what you need
invited-need-sees = Only the hosts read this. You can leave any box empty. You can leave your name out.
invited-need-kept = We take it away a day after we meet.
invited-need-name = What is your name? You can leave this out.
invited-need-access = What helps you come and join in?
invited-need-access-hint = Like a ramp, a hearing loop, big print or a quiet place.
invited-need-food = What can you eat and drink?
invited-need-other = Is there anything else?
invited-need-reach = How can we contact you?
invited-need-send = Send this to the hosts
invited-need-again = Send it again
invited-need-take-back = Take this back
invited-need-sent = The hosts got it.
invited-need-sent-hint = Your words are not on this phone now. If you send again, it changes what you sent.
invited-need-gone = You took it back.
invited-need-waits = No signal now. We keep it on this phone. We send it later.
record-consented-alone = Only words with a yes are in it.
