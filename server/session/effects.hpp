// One effect for each event: how it changes the session. The list is the index.
#pragma once

#include "session/event.hpp"
#include "session/state.hpp"

namespace cuppa {

// When and on which stream an event was told.
struct Told {
  const Stream& stream;
  Instant at;
};

// steps/session_effects.cpp
void effect(SessionState& state, const SessionCreated& event, const Told& told);
void effect(SessionState& state, const SessionStarted& event, const Told& told);
void effect(SessionState& state, const SessionClosed& event, const Told& told);
void effect(SessionState& state, const SessionReopened& event, const Told& told);
void effect(SessionState& state, const SessionRenamed& event, const Told& told);
void effect(SessionState& state, const CodeRotated& event, const Told& told);
void effect(SessionState& state, const SettingsChanged& event, const Told& told);
void effect(SessionState& state, const PlanChanged& event, const Told& told);
void effect(SessionState& state, const StepFinished& event, const Told& told);
void effect(SessionState& state, const StepOpened& event, const Told& told);
void effect(SessionState& state, const GatheringCalled& event, const Told& told);
void effect(SessionState& state, const GatheringStopped& event, const Told& told);
void effect(SessionState& state, const QuestionsChanged& event, const Told& told);
void effect(SessionState& state, const HostSaid& event, const Told& told);
void effect(SessionState& state, const RecordPublished& event, const Told& told);
void effect(SessionState& state, const RecordWithdrawn& event, const Told& told);
void effect(SessionState& state, const InvitationWritten& event, const Told& told);
void effect(SessionState& state, const LocalContactWritten& event, const Told& told);

// clock/clock_effects.cpp
void effect(SessionState& state, const ClockChanged& event, const Told& told);
void effect(SessionState& state, const ClockHidden& event, const Told& told);
void effect(SessionState& state, const TimeIsUp& event, const Told& told);

// turns/turn_effects.cpp
void effect(SessionState& state, const TurnsQueued& event, const Told& told);
void effect(SessionState& state, const TurnJoined& event, const Told& told);
void effect(SessionState& state, const TurnStarted& event, const Told& told);
void effect(SessionState& state, const TurnFinished& event, const Told& told);
void effect(SessionState& state, const TurnPassed& event, const Told& told);
void effect(SessionState& state, const TurnPostponed& event, const Told& told);
void effect(SessionState& state, const TurnSetAside& event, const Told& told);
void effect(SessionState& state, const TurnSteppedOver& event, const Told& told);
void effect(SessionState& state, const TurnLeft& event, const Told& told);
void effect(SessionState& state, const TurnsReordered& event, const Told& told);
void effect(SessionState& state, const TurnsOfferedAgain& event, const Told& told);
void effect(SessionState& state, const KeeperAsked& event, const Told& told);
void effect(SessionState& state, const KeeperChanged& event, const Told& told);

// tables/table_effects.cpp
void effect(SessionState& state, const TableAdded& event, const Told& told);
void effect(SessionState& state, const TableChanged& event, const Told& told);
void effect(SessionState& state, const TableRemoved& event, const Told& told);
void effect(SessionState& state, const PeopleMoved& event, const Told& told);
void effect(SessionState& state, const TableStepOpened& event, const Told& told);
void effect(SessionState& state, const NoteTakerAsked& event, const Told& told);
void effect(SessionState& state, const NoteTakerChanged& event, const Told& told);
void effect(SessionState& state, const CardShown& event, const Told& told);
void effect(SessionState& state, const CardPutDown& event, const Told& told);

// people/people_effects.cpp
void effect(SessionState& state, const ParticipantJoined& event, const Told& told);
void effect(SessionState& state, const ParticipantChanged& event, const Told& told);
void effect(SessionState& state, const ParticipantLeft& event, const Told& told);
void effect(SessionState& state, const ParticipantReturned& event, const Told& told);
void effect(SessionState& state, const ParticipantRemoved& event, const Told& told);
void effect(SessionState& state, const TurnLengthChosen& event, const Told& told);
void effect(SessionState& state, const GroupTold& event, const Told& told);
void effect(SessionState& state, const Knocked& event, const Told& told);
void effect(SessionState& state, const KnockAnswered& event, const Told& told);

// words/word_effects.cpp
void effect(SessionState& state, const ParkAdded& event, const Told& told);
void effect(SessionState& state, const ParkEdited& event, const Told& told);
void effect(SessionState& state, const ParkDiscussed& event, const Told& told);
void effect(SessionState& state, const ParkFollowedUp& event, const Told& told);
void effect(SessionState& state, const ParkClosed& event, const Told& told);
void effect(SessionState& state, const ParkReopened& event, const Told& told);
void effect(SessionState& state, const ParkRemoved& event, const Told& told);
void effect(SessionState& state, const TurnTyped& event, const Told& told);
void effect(SessionState& state, const NoteAdded& event, const Told& told);
void effect(SessionState& state, const NoteEdited& event, const Told& told);
void effect(SessionState& state, const NoteRemoved& event, const Told& told);
void effect(SessionState& state, const NotePutOnWall& event, const Told& told);
void effect(SessionState& state, const NoteTakenOffWall& event, const Told& told);
void effect(SessionState& state, const ChatPosted& event, const Told& told);
void effect(SessionState& state, const ChatHidden& event, const Told& told);
void effect(SessionState& state, const WordsUseChosen& event, const Told& told);
void effect(SessionState& state, const NoNameReleased& event, const Told& told);
void effect(SessionState& state, const PrivateWordSaid& event, const Told& told);
void effect(SessionState& state, const ReaderAsked& event, const Told& told);
void effect(SessionState& state, const ReaderChanged& event, const Told& told);
void effect(SessionState& state, const NotesHeld& event, const Told& told);
void effect(SessionState& state, const HeldNoteSettled& event, const Told& told);
void effect(SessionState& state, const WrittenBack& event, const Told& told);
void effect(SessionState& state, const AgreementAdded& event, const Told& told);
void effect(SessionState& state, const AgreementEdited& event, const Told& told);
void effect(SessionState& state, const AgreementRemoved& event, const Told& told);
void effect(SessionState& state, const ParkShared& event, const Told& told);
void effect(SessionState& state, const ParksJoined& event, const Told& told);
void effect(SessionState& state, const ParkParted& event, const Told& told);
void effect(SessionState& state, const ChatParked& event, const Told& told);
void effect(SessionState& state, const NoteParked& event, const Told& told);
void effect(SessionState& state, const ParkReleased& event, const Told& told);
void effect(SessionState& state, const ParkWithheld& event, const Told& told);
void effect(SessionState& state, const FollowUpOpened& event, const Told& told);
void effect(SessionState& state, const FollowUpClosed& event, const Told& told);
void effect(SessionState& state, const AnswerAsked& event, const Told& told);
void effect(SessionState& state, const AskingStopped& event, const Told& told);

// words/agreement_effects.cpp
void effect(SessionState& state, const AgreementSupported& event, const Told& told);
void effect(SessionState& state, const SupportTold& event, const Told& told);
void effect(SessionState& state, const AgreementSettled& event, const Told& told);

// words/theme_effects.cpp
void effect(SessionState& state, const ThemeAdded& event, const Told& told);
void effect(SessionState& state, const ThemeEdited& event, const Told& told);
void effect(SessionState& state, const ThemeRemoved& event, const Told& told);
void effect(SessionState& state, const ThemeMoved& event, const Told& told);
void effect(SessionState& state, const WordsPutInTheme& event, const Told& told);
void effect(SessionState& state, const WordsTakenOutOfTheme& event, const Told& told);
void effect(SessionState& state, const ReportWritten& event, const Told& told);

// asking/asking_effects.cpp
void effect(SessionState& state, const WordAsked& event, const Told& told);
void effect(SessionState& state, const WordExplained& event, const Told& told);
void effect(SessionState& state, const WordRemoved& event, const Told& told);
void effect(SessionState& state, const QuestionSuggested& event, const Told& told);
void effect(SessionState& state, const QuestionRemoved& event, const Told& told);
void effect(SessionState& state, const HostCalled& event, const Told& told);
void effect(SessionState& state, const CallAnswered& event, const Told& told);
void effect(SessionState& state, const CaptionAdded& event, const Told& told);

// words/feedback_effects.cpp
void effect(SessionState& state, const FeedbackReleased& event, const Told& told);
void effect(SessionState& state, const FeedbackShared& event, const Told& told);

// asking/given_effects.cpp
void effect(SessionState& state, const GivenAdded& event, const Told& told);
void effect(SessionState& state, const GivenEdited& event, const Told& told);
void effect(SessionState& state, const GivenRemoved& event, const Told& told);
void effect(SessionState& state, const GivenFollowedUp& event, const Told& told);
void effect(SessionState& state, const GivenAnswered& event, const Told& told);

}  // namespace cuppa
