// Everything that can have happened in a session, in the past tense. The log of these is the truth:
// replaying it gives the live state, byte for byte, so what was random or present stands in them.
#pragma once

#include <utility>

#include "session/events/agreeing.hpp"
#include "session/events/asking.hpp"
#include "session/events/clock.hpp"
#include "session/events/feedback.hpp"
#include "session/events/givens.hpp"
#include "session/events/people.hpp"
#include "session/events/read_first.hpp"
#include "session/events/session.hpp"
#include "session/events/tables.hpp"
#include "session/events/themes.hpp"
#include "session/events/turns.hpp"
#include "session/events/words.hpp"
#include "session/one_of.hpp"
#include "session/stream.hpp"

namespace cuppa {

using EventKinds = OneOfMany<
    SessionCreated, SessionStarted, SessionClosed, SessionReopened, SessionRenamed, CodeRotated,
    SettingsChanged, PlanChanged, StepFinished, StepOpened, GatheringCalled, GatheringStopped,
    QuestionsChanged, HostSaid, ClockChanged, ClockHidden, TimeIsUp, TurnsQueued, TurnJoined,
    TurnStarted, TurnFinished, TurnPassed, TurnPostponed, TurnSetAside, TurnSteppedOver, TurnLeft,
    TurnsReordered, TurnsOfferedAgain, KeeperAsked, KeeperChanged, TableAdded, TableChanged,
    TableRemoved, TableStepOpened, NoteTakerAsked, NoteTakerChanged, CardShown, CardPutDown,
    PeopleMoved, ParticipantJoined, ParticipantChanged, ParticipantLeft, ParticipantReturned,
    ParticipantRemoved, TurnLengthChosen, GroupTold, Knocked, KnockAnswered, ParkAdded, ParkEdited,
    ParkDiscussed, ParkFollowedUp, ParkClosed, ParkReopened, ParkRemoved, TurnTyped, NoteAdded,
    NoteEdited, NoteRemoved, NotePutOnWall, NoteTakenOffWall, ChatPosted, ChatHidden,
    WordsUseChosen, NoNameReleased, AgreementAdded, AgreementEdited, AgreementRemoved, WordAsked,
    WordExplained, WordRemoved, QuestionSuggested, QuestionRemoved, HostCalled, CallAnswered,
    CaptionAdded, ReaderAsked, ReaderChanged, NotesHeld, HeldNoteSettled, WrittenBack,
    PrivateWordSaid, ParkShared, ParksJoined, ParkParted, ChatParked, NoteParked, ParkReleased,
    ParkWithheld, FollowUpOpened, FollowUpClosed, RecordPublished, RecordWithdrawn,
    InvitationWritten, LocalContactWritten, AnswerAsked, AskingStopped, AgreementSupported,
    SupportTold, AgreementSettled, GivenAdded, GivenEdited, GivenRemoved, GivenFollowedUp,
    GivenAnswered, FeedbackReleased, FeedbackShared, ThemeAdded, ThemeEdited, ThemeRemoved,
    ThemeMoved, WordsPutInTheme, WordsTakenOutOfTheme, ReportWritten>;

// The same as the variant, but copied, moved, compared and destroyed in event.cpp alone: each file
// that touches an event would otherwise compile that anew, for all of them.
struct Event : EventKinds {
  Event();
  template <OneOf<EventKinds> Kind>
  Event(Kind kind)  // NOLINT(google-explicit-constructor): it is one of them
      : EventKinds(boost::variant2::in_place_type_t<Kind>{}, std::move(kind)) {}
  Event(const Event& other);
  Event(Event&& other) noexcept;
  Event& operator=(const Event& other);
  Event& operator=(Event&& other) noexcept;
  ~Event();

  bool operator==(const Event& other) const;
};

// One event and the stream it lives on.
struct Outcome {
  Stream stream;
  Event event;

  bool operator==(const Outcome&) const = default;
};

}  // namespace cuppa
