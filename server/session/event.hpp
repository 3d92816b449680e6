// Everything that can have happened in a session, in the past tense. The log of these is the truth:
// replaying it gives the live state, byte for byte, so what was random or present stands in them.
#pragma once

#include <variant>

#include "session/events/asking.hpp"
#include "session/events/clock.hpp"
#include "session/events/people.hpp"
#include "session/events/session.hpp"
#include "session/events/tables.hpp"
#include "session/events/turns.hpp"
#include "session/events/words.hpp"
#include "session/stream.hpp"

namespace cuppa {

using Event = std::variant<
    SessionCreated, SessionStarted, SessionClosed, SessionReopened, SessionRenamed, CodeRotated,
    SettingsChanged, PlanChanged, StepFinished, StepOpened, GatheringCalled, GatheringStopped,
    QuestionsChanged, HostSaid, ClockChanged, ClockHidden, TimeIsUp, TurnsQueued, TurnJoined,
    TurnStarted, TurnFinished, TurnPassed, TurnPostponed, TurnSetAside, TurnSteppedOver, TurnLeft,
    TurnsReordered, TurnsOfferedAgain, KeeperAsked, KeeperChanged, TableAdded, TableChanged,
    TableRemoved, TableStepOpened, NoteTakerAsked, NoteTakerChanged, CardShown, CardPutDown,
    PeopleMoved, ParticipantJoined, ParticipantChanged, ParticipantLeft, ParticipantReturned,
    ParticipantRemoved, TurnLengthChosen, GroupTold, Knocked, KnockAnswered, ParkAdded, ParkEdited,
    ParkDiscussed, ParkFollowedUp, ParkClosed, ParkReopened, ParkRemoved, TurnTyped, NoteAdded,
    NoteEdited, NoteRemoved, ChatPosted, ChatHidden, NoNameReleased, AgreementAdded,
    AgreementEdited, AgreementRemoved, WordAsked, WordExplained, QuestionSuggested, HostCalled,
    CallAnswered, CaptionAdded>;

// One event and the stream it lives on.
struct Outcome {
  Stream stream;
  Event event;

  bool operator==(const Outcome&) const = default;
};

}  // namespace cuppa
