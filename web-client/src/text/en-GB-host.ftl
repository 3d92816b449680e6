# Words that only hosts read, on pages that only hosts open: a first visit does without them.

## Start a session (host)

start-title = Start a session
start-intro = Three questions, and the kettle is on. You can change all of it later.
start-topic = What is it about?
start-topic-label = Topic
start-topic-hint = Such as: What makes it easier to speak up?
start-topic-empty = Give it a topic, in your own words.
start-when-where = When and where?
start-date = Day
start-time = Starts at
start-where = Place
start-where-hint = The hall, and how people get in online.
start-how-many = How many people?
start-in-hall = In the hall
start-online = Online
start-action = Use the usual brew
start-saving = Putting the kettle on
start-offline = No signal right now. Your answers will wait here.
start-more = More choices
start-clock = Who sees the clock in a turn?
start-clock-everyone = Everyone
start-clock-everyone-hint = The usual way. One clock that we all share.
start-clock-picture = Picture only
start-clock-picture-hint = Others see about how much is left. No numbers.
start-clock-person = Only the person
start-clock-person-hint = Others see a steaming mug. You and the timer see the time.
start-window = How long do no-name notes wait for company?
start-window-hint = Notes go out together, so that nobody can tell who wrote when.
start-window-none-hint = With no wait, timing may give the writer away.
start-window-seconds =
    { $seconds ->
        [0] No wait
       *[other] { $seconds } seconds
    }
length-round = The minute to think, and a turn each:
length-circle =
    { $hours ->
        [0] { $people } people in one circle is about { $minutes } minutes.
       *[other] { $people } people in one circle is about { $hours ->
            [one] 1 hour
           *[other] { $hours } hours
        }{ $minutes ->
            [0] .
           *[other] {" "}{ $minutes }.
        }
    }
length-tables =
    { $hours ->
        [0] { $tables } tables is about { $minutes } minutes.
       *[other] { $tables } tables is about { $hours ->
            [one] 1 hour
           *[other] { $hours } hours
        }{ $minutes ->
            [0] .
           *[other] {" "}{ $minutes }.
        }
    }
credit = "Over a Brew" is the practice of Curators of Change and ADASS Eastern Region, with the Camerados principles.

## Plans and templates (the host's words)

template-legend = Which way of meeting?
template-legend-hint = You can change any of it later, at your desk.
template-name-brew = Over a Brew
template-what-brew = A minute to think, a turn for each of us, then what we heard.
template-name-cafe = Conversation Café
template-what-cafe = Tables of five: two short rounds, open conversation, a last round.
template-name-one_two_four_all = 1-2-4-All
template-what-one_two_four_all = Think alone, then in pairs, then in fours, then all together.
template-name-thinking = A thinking round
template-what-thinking = Longer turns. Nobody breaks in, and we end with what we value.
template-name-check_in = Check-in
template-what-check_in = A short round to arrive and hear how everyone is.
template-name-film = After a film
template-what-film = Watch or read something, then how it felt and what we learned.
template-name-future = Now and the future
template-what-future = How it is now, the future we'd like, and ideas for getting there.
template-time =
    { $hours ->
        [0] With { $people } people, about { $minutes } minutes in all.
       *[other] With { $people } people, about { $hours ->
            [one] 1 hour
           *[other] { $hours } hours
        }{ $minutes ->
            [0] {" "}in all.
           *[other] {" "}{ $minutes } in all.
        }
    }
template-from = It comes from
template-title-first_round = First round
template-title-second_round = Second round
template-title-open = Open conversation
template-title-last_round = Last round
template-title-alone = On your own
template-title-pairs = In pairs
template-title-fours = In fours
template-title-all = All together
template-title-going_well = What is going well?
template-title-thinking_round = Thinking round
template-title-appreciation = What we value
template-title-now = How it is now
template-title-like = The future we'd like
template-title-ideas = Ideas for getting there
template-ask-cafe_first = What brings you to this, and what is on your mind?
template-ask-cafe_second = What have you heard so far that changes or deepens it?
template-ask-cafe_last = What do you take away from this?
template-ask-pairs = Find one other person. What did each of you think of?
template-ask-fours = Join another pair. What is alike, and what is different?
template-ask-all = What is one idea that stood out in your group?
template-ask-going_well = What is going well for you just now?
template-ask-think_now = What do you think now?
template-ask-appreciate = What do you value about the person next to you?
template-ask-arrive = How are you arriving today?
template-ask-feel = How did it make you feel?
template-ask-think = What did it make you think?
template-ask-learn = What did you learn?
template-ask-now = What is it like now?
template-ask-like = What is the future you would like to see?
template-ask-ideas = What ideas do you have for getting there?
start-action-plan = Start with { $plan }
plan-is-kept = Your own, kept on this device.
plan-change = Change the plan
plan-hint = Add, move or change any part. People see it once you save.
plan-begun = Begun, and stays as it is
plan-no-parts = There is nothing left to come. Add a part below.
plan-add = Add a part
plan-full = That is 40 parts, the most a plan can have.
plan-remove = Take out
plan-removed = { $part } is out of the plan.
plan-part-done = Done with this part
plan-save = Save the plan
plan-saved = The plan is saved. Everyone has it.
plan-unsaved = Not saved yet. Your changes are kept on this device.
plan-discard = Leave my changes out
plan-discarded = Your changes are left out.
plan-elsewhere = Someone saved another plan meanwhile. Saving puts yours in its place.
plan-title-label = What this part is called
plan-title-hint = Leave it empty for "{ $kind }".
plan-question = Question { $number }
plan-question-add = One more question
plan-question-out = Take this question out
plan-length-label = Minutes for this part
plan-turn-label = Minutes for each turn
plan-length-hint = Half a minute is 0.5. Leave it empty for no clock.
plan-words-scene = The words of a poem or a story
plan-words-scene-hint = Everyone sees them, with each line as you write it.
plan-words-venue = What is where
plan-words-venue-hint = Such as: toilets, a quiet room, a prayer room, food, the way out.
plan-words-confidentiality = What stays in the room
plan-words-confidentiality-hint = And what may be shared, such as notes with no name.
plan-link-label = A link, if there is something to watch
plan-link-hint = People open it in a new tab. Nothing of it is shown here.
plan-takes-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
plan-takes-seconds = { $count } seconds
plan-takes-each-minutes =
    { $count ->
        [one] 1 minute each
       *[other] { $count } minutes each
    }
plan-takes-each-seconds = { $count } seconds each
plan-takes-no-clock = Each takes as long as they need
plan-parts =
    { $count ->
        [one] 1 part
       *[other] { $count } parts
    }
plan-wrong-length = Write minutes as a number, such as 2 or 0.5. { $most } is the most.
plan-wrong-link = A link begins with https:// or http://. Copy all of it.
plan-wrong-save-none = The plan is empty. Add a part first.
plan-wrong-save-too_many = A plan has room for { $most } parts. Take some out.
plan-wrong-save-link = One link does not begin with https:// or http://. Mend it, or leave it empty.
plan-keep-title = Keep this plan
plan-name = What the plan is called
plan-name-hint = You find it by this name. No people or notes go with it.
plan-name-empty = Give the plan a name first.
plan-keep = Keep it on this device
plan-kept = "{ $title }" is kept on this device.
plan-save-file = Save it as a file
plan-shelf = Plans on this device
plan-shelf-empty = No plan is kept here yet.
plan-forget = Take it off
plan-forgotten = "{ $title }" is taken off this device.
plan-use = Use this plan
plan-used = The parts are from "{ $title }" now.
plan-templates = Begin again from a template
plan-open = Open a plan file
plan-open-label = A plan that was saved as a file
plan-open-hint = You see what is in it before anything changes.
plan-no-name = A plan with no name
plan-wrong-too_big = This file is too big to be a plan. Choose one that was saved here.
plan-wrong-unreadable = This device can't read that file. Copy it here first, then open it again.
plan-wrong-not_json = This is not a plan file, or part of it is missing. Choose another.
plan-wrong-not_plan = This file holds something else, not a plan. Choose another.
plan-wrong-newer = This plan is from a newer Cuppa. Ask for this one to be updated.
plan-wrong-no_steps = This plan has no parts. Choose another file.
plan-wrong-name = The plan's name is too long. Use 120 letters or fewer in the file.
plan-wrong-too_many_steps = This plan has { $count } parts. { $most } is the most. Take some out first.
plan-wrong-step_broken = Part { $place } is damaged. Save the plan as a file again.
plan-wrong-step_kind = Part { $place } is of a kind that we do not know. Take it out.
plan-wrong-step_title = The title of part { $place } is too long. Use 120 letters or fewer.
plan-wrong-step_questions = Part { $place } has more than 5 questions. Take some out.
plan-wrong-step_question = A question in part { $place } is too long. Use 300 letters or fewer.
plan-wrong-step_words = The words of part { $place } are too long. Use 2,000 letters or fewer.
plan-wrong-step_link = The link in part { $place } does not begin with https:// or http://. Mend it.
plan-wrong-step_link_long = The link in part { $place } is too long. Use 500 letters or fewer.
plan-wrong-step_length = The time of part { $place } can't be. Use up to 240 minutes, or 60 a turn.
link-new-tab = (new tab: { $host })

## A rehearsal (the host's words)

rehearse-title = Try it with pretend people
rehearse-what = This browser brings in pretend people. They take turns, pass, and write a little.
rehearse-stays = What they write stays in this session. Rehearse in a session made for it.
rehearse-count = How many pretend people?
rehearse-begin = Bring them in
rehearse-coming = Coming in
rehearse-door = Open the door first, under "How it works".
rehearse-now =
    { $count ->
        [one] 1 pretend person is here
       *[other] { $count } pretend people are here
    }
rehearse-end = End the rehearsal
rehearse-name = Pretend { $name }
rehearse-note-1 = I liked that nobody was in a hurry.
rehearse-note-2 = It helped to hear the same thing from two sides.
rehearse-note-3 = I would like to come back to the part about time.
rehearse-line-1 = Hello, I have tea and a biscuit.
rehearse-line-2 = I can hear you well.
rehearse-line-3 = Lovely to be here.

## My sessions, and what is published (hosts alone)

my-sessions = My sessions
my-sessions-intro = You host these sessions from this device.
my-sessions-mine = Hosted from this device
my-sessions-loading = Fetching your sessions
my-sessions-empty = You host no session from this device yet.
my-sessions-series =
    { $count ->
        [one] A series: 1 session
       *[other] A series: { $count } sessions
    }
my-sessions-people =
    { $count ->
        [one] 1 person came
       *[other] { $count } people came
    }
my-sessions-open =
    { $count ->
        [0] Nothing is left open.
        [one] 1 thing is still open.
       *[other] { $count } things are still open.
    }
my-sessions-lobby = Not started yet
my-sessions-live = Going on now
my-sessions-gone =
    { $count ->
        [one] 1 more session is not on the server any more.
       *[other] { $count } more sessions are not on the server any more.
    }
archive-search = Find words in published records
archive-words = Words to find
archive-words-hint = Only what hosts here have published is looked through.
archive-words-empty = Write a word first.
archive-find = Find
archive-none = We found nothing. Try fewer words, or the beginning of one.
archive-found =
    { $count ->
        [one] Found in 1 session
       *[other] Found in { $count } sessions
    }
archive-kind-title = Title
archive-kind-agreement = What we agree
archive-kind-question = Question
archive-kind-said = From the host
archive-kind-note = Note
archive-kind-chat = Chat
archive-kind-park = Car park
archive-kind-answer = Answer
archive-kind-word = Word explained
archive-kind-given = Not ours to decide, or to find out
archive-kind-heard = What we heard
archive-kind-caption = Caption
published-whose = A host published this record. It leaves out everybody's name.
publish-title = Let other hosts find the record
publish-who = Whoever hosts on this server could find and read it. Only words whose writer said yes are in it, with no name. Names that people wrote in their own words stay in.
publish-do = Publish the record
publish-do-sure = Yes, publish it. The group agreed
publish-done = Other hosts can find this record, without names.
publish-withdraw = Take it back
publish-withdraw-sure = Yes, take it back. Other hosts find it no more

## The invitation (the host's side)

invitation-write = Write an invitation
invitation-hint = People get a page with this, and a date for their calendar. Fill in what you know.
invitation-minutes = How many minutes?
invitation-why-hint = What makes you ask them, and not others?
invitation-what_happens-hint = Who reads it, and what it can change.
invitation-directions = How to get there
invitation-directions-hint = Steps, lifts, parking, the nearest stop. How to get into the call.
invitation-needs = How people tell you what they need
invitation-needs-hint = Access, food, somebody to come with them. A number to ring, or an address.
invitation-call_link = Link of the call
invitation-shows_questions = Show the questions, to think about beforehand
invitation-save = Save the invitation
invitation-saved = Saved. The page says so from now on.
invitation-copy = Copy the link for those invited
nudge-short-notice = This is less than four weeks away. Carers, interpreters and transport take time to book.
nudge-early = Before 10 is hard for many. Could it start later?
nudge-festival = That day is { $festival }, or close to it. Ask whether people can come.
festival-christmas = Christmas
festival-diwali = Diwali
festival-easter = Easter
festival-eid_al_adha = Eid al-Adha
festival-eid_al_fitr = Eid al-Fitr
festival-good_friday = Good Friday
festival-lunar_new_year = Lunar New Year
festival-passover = Passover
festival-rosh_hashanah = Rosh Hashanah
festival-vaisakhi = Vaisakhi
festival-yom_kippur = Yom Kippur

## Taking somebody out, and erasing the session

desk-take-out = Take somebody's words out
desk-take-out-person = One person
desk-take-out-who = Who wishes to be taken out?
desk-erase = Erase the whole session
desk-erase-goes = All of it goes: names, words, the car park, every link.
desk-erase-open =
    { $count ->
        [one] 1 thing is still to be followed up. It goes too, so note it first.
       *[other] { $count } things are still to be followed up. They go too, so note them first.
    }
desk-erase-stays = Copies that people saved stay. So does what a next session took along.
desk-erase-title = Type its title to be sure: { $title }
desk-erase-sure = Yes, erase all of it for good
desk-erase-another = That is another title. Type it as it stands above.

## Who to call here

local-contact = Who to call here
local-contact-none = Nobody is named yet. Everybody can see the numbers for England under Support.
local-contact-to-check = This is from last time. Is it still right?
local-contact-checked = I checked it today
local-contact-box = Safeguarding lead, and a number for today
local-contact-sees = Everybody sees this, beside the numbers under Support.
local-contact-save = I checked it. Show it

## What people told before the session

needs-before = Told before the session
needs-before-nobody = No name
needs-before-access = To get in and take part:
needs-before-food = Food and drink:
needs-before-other = Anything else:
needs-before-reach = How to reach them:

## Where what people send can be read on its way

plain-http = This address is not private: it begins with http, not https.
plain-http-meaning = What that means
plain-http-read = Someone who watches this wifi could read what people write.
plain-http-no-name = They could work out who wrote a note with no name.
plain-http-wifi = A wifi of your own, with a password, lets fewer people watch.
plain-http-internet = Over the internet, use an address that begins with https.
## Starting without a link

host-door-none = You need a link to start a session. Whoever runs this server can make you one.
host-door-password = The password of your team
host-door-hint = Or open the link that you were given.
host-door-show = Show what I type
host-door-empty = Type in the password first.
host-door-go = Go on
host-door-looking = Looking at it
refusal-wrong_password = That is not your team's password. Look at what you typed, and try again.

## The links of a session

links-see = See the links, and end them
links-title = Links
links-intro = These links open something. You can end each, or make a new one instead.
links-none = No link is open.
links-ended = That link has ended.
link-cohost = A co-host
link-opens-cohost = Whoever opens it can do all that you can.
link-ends-cohost = If it ends, whoever came in by it stays. You can change that under People.
link-same_person = The host desk on another device of yours
link-opens-same_person = Whoever opens it is you.
link-ends-same_person = If it ends, other devices that came in by it go too.
link-screen = A screen in the room
link-opens-screen = It shows what everybody in the room sees.
link-ends-screen = If it ends, screens that came in by it go too.
link-reviewer = Whoever follows up
link-opens-reviewer = They read words with a yes. They can change nothing.
link-ends-reviewer = If it ends, whoever came in by it reads nothing more.
link-captioner = Captions
link-opens-captioner = A captioner's tool sends lines to it. It reads nothing.
link-ends-captioner = If it ends, no more lines come in by it.
link-follow_up = What became of it
link-opens-follow_up = Everybody who has it reads that page.
link-ends-follow_up = If it ends, nobody can open that page any more.
link-invitation = The invitation
link-opens-invitation = Everybody who has it reads the invitation.
link-ends-invitation = A new one takes its place. The old one opens nothing.
link-answerer = Whoever was asked to answer
link-opens-answerer = They answer this one thing.
link-ends-answerer = If it ends, nobody is asked any more.
link-when = { $day } at { $time }
link-made = Made on { $when }.
link-made-before = Made before dates were kept.
link-until = It works until { $when }.
link-used =
    { $count ->
        [0] Nobody came in by it.
        [one] 1 device came in by it.
       *[other] { $count } devices came in by it.
    }
link-end = End this link
link-end-sure = Yes, end it
link-renew = Make a new one
link-renew-sure = Yes, end the old one
link-fresh = Here is the new link. It is shown only now.
