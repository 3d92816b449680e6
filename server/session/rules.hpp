// One rule for each command: what follows from it. decide.cpp has checked who and when already.
// The list is the index: a rule stands in the file of its topic.
#pragma once

#include "session/decide.hpp"
#include "session/outcomes.hpp"

namespace cuppa {

// steps/*_rules.cpp
Decision rule(const Situation& s, const StartSession& command);
Decision rule(const Situation& s, const CloseSession& command);
Decision rule(const Situation& s, const ReopenSession& command);
Decision rule(const Situation& s, const RenameSession& command);
Decision rule(const Situation& s, const RotateCode& command);
Decision rule(const Situation& s, const ChangeSettings& command);
Decision rule(const Situation& s, const ChangePlan& command);
Decision rule(const Situation& s, const NextStep& command);
Decision rule(const Situation& s, const OpenStep& command);
Decision rule(const Situation& s, const HaveBreak& command);
Decision rule(const Situation& s, const OpenTableStep& command);
Decision rule(const Situation& s, const GatherTables& command);
Decision rule(const Situation& s, const StopGathering& command);
Decision rule(const Situation& s, const ChangeQuestions& command);
Decision rule(const Situation& s, const SayToAll& command);
Decision rule(const Situation& s, const WriteInvitation& command);
Decision rule(const Situation& s, const WriteLocalContact& command);

// clock/clock_rules.cpp
Decision rule(const Situation& s, const StartClock& command);
Decision rule(const Situation& s, const PauseClock& command);
Decision rule(const Situation& s, const ResumeClock& command);
Decision rule(const Situation& s, const AddTime& command);

// turns/*_rules.cpp
Decision rule(const Situation& s, const StartTurn& command);
Decision rule(const Situation& s, const FinishTurn& command);
Decision rule(const Situation& s, const PassTurn& command);
Decision rule(const Situation& s, const ComeBackToMe& command);
Decision rule(const Situation& s, const AskForTurn& command);
Decision rule(const Situation& s, const SetTurnAside& command);
Decision rule(const Situation& s, const StepOver& command);
Decision rule(const Situation& s, const ReorderTurns& command);
Decision rule(const Situation& s, const OfferTurnAgain& command);
Decision rule(const Situation& s, const TypeTurn& command);
Decision rule(const Situation& s, const KeepLine& command);
Decision rule(const Situation& s, const AskKeeper& command);
Decision rule(const Situation& s, const BecomeKeeper& command);
Decision rule(const Situation& s, const StopBeingKeeper& command);

// tables/*_rules.cpp
Decision rule(const Situation& s, const AddTable& command);
Decision rule(const Situation& s, const ChangeTable& command);
Decision rule(const Situation& s, const RemoveTable& command);
Decision rule(const Situation& s, const MovePeople& command);
Decision rule(const Situation& s, const ChooseTable& command);
Decision rule(const Situation& s, const ShuffleTables& command);
Decision rule(const Situation& s, const AskNoteTaker& command);
Decision rule(const Situation& s, const BecomeNoteTaker& command);
Decision rule(const Situation& s, const StopBeingNoteTaker& command);
Decision rule(const Situation& s, const ShowCard& command);
Decision rule(const Situation& s, const PutCardDown& command);

// people/people_rules.cpp, people/door_rules.cpp
Decision rule(const Situation& s, const ChangeMe& command);
Decision rule(const Situation& s, const ChooseTurnLength& command);
Decision rule(const Situation& s, const TellGroup& command);
Decision rule(const Situation& s, const LeaveSession& command);
Decision rule(const Situation& s, const ReturnToSession& command);
Decision rule(const Situation& s, const LetIn& command);
Decision rule(const Situation& s, const TurnAway& command);
Decision rule(const Situation& s, const RemoveParticipant& command);
Decision rule(const Situation& s, const RenameParticipant& command);
Decision rule(const Situation& s, const GiveRole& command);

// people/seat_rules.cpp
Decision rule(const Situation& s, const AddSeat& command);
Decision rule(const Situation& s, const RenameSeat& command);
Decision rule(const Situation& s, const RemoveSeat& command);
Decision rule(const Situation& s, const CareForSeat& command);

// words/*_rules.cpp
Decision rule(const Situation& s, const AddPark& command);
Decision rule(const Situation& s, const EditPark& command);
Decision rule(const Situation& s, const DiscussPark& command);
Decision rule(const Situation& s, const FollowUpPark& command);
Decision rule(const Situation& s, const ClosePark& command);
Decision rule(const Situation& s, const ReopenPark& command);
Decision rule(const Situation& s, const RemovePark& command);
Decision rule(const Situation& s, const AddNote& command);
Decision rule(const Situation& s, const EditNote& command);
Decision rule(const Situation& s, const RemoveNote& command);
Decision rule(const Situation& s, const PutNoteOnWall& command);
Decision rule(const Situation& s, const TakeNoteOffWall& command);
Decision rule(const Situation& s, const PostChat& command);
Decision rule(const Situation& s, const SayPrivately& command);
Decision rule(const Situation& s, const HideChat& command);
Decision rule(const Situation& s, const AddAgreement& command);
Decision rule(const Situation& s, const EditAgreement& command);
Decision rule(const Situation& s, const RemoveAgreement& command);
Decision rule(const Situation& s, const SupportAgreement& command);
Decision rule(const Situation& s, const StopSupportingAgreement& command);
Decision rule(const Situation& s, const SettleAgreement& command);
Decision rule(const Situation& s, const SayMeToo& command);
Decision rule(const Situation& s, const JoinParks& command);
Decision rule(const Situation& s, const PartParks& command);
Decision rule(const Situation& s, const ParkChat& command);
Decision rule(const Situation& s, const ParkNote& command);

// words/words_use_rules.cpp
Decision rule(const Situation& s, const ChooseWordsUse& command);

// words/follow_up_rules.cpp
Decision rule(const Situation& s, const ReleasePark& command);
Decision rule(const Situation& s, const WithholdPark& command);
Decision rule(const Situation& s, const OpenFollowUp& command);
Decision rule(const Situation& s, const CloseFollowUp& command);
Decision rule(const Situation& s, const PublishRecord& command);
Decision rule(const Situation& s, const WithdrawRecord& command);
Decision rule(const Situation& s, const StopAsking& command);

// words/read_first_rules.cpp
Decision rule(const Situation& s, const AskReader& command);
Decision rule(const Situation& s, const BecomeReader& command);
Decision rule(const Situation& s, const StopBeingReader& command);
Decision rule(const Situation& s, const ShowHeldNote& command);
Decision rule(const Situation& s, const KeepNotePrivate& command);
Decision rule(const Situation& s, const WriteBack& command);

// words/theme_rules.cpp
Decision rule(const Situation& s, const AddTheme& command);
Decision rule(const Situation& s, const EditTheme& command);
Decision rule(const Situation& s, const RemoveTheme& command);
Decision rule(const Situation& s, const MoveTheme& command);
Decision rule(const Situation& s, const PutInTheme& command);
Decision rule(const Situation& s, const TakeOutOfTheme& command);
Decision rule(const Situation& s, const WriteReport& command);

// asking/asking_rules.cpp
Decision rule(const Situation& s, const AskMeaning& command);
Decision rule(const Situation& s, const ExplainWord& command);
Decision rule(const Situation& s, const RemoveWord& command);
Decision rule(const Situation& s, const SuggestQuestion& command);
Decision rule(const Situation& s, const RemoveQuestion& command);
Decision rule(const Situation& s, const CallHost& command);
Decision rule(const Situation& s, const AnswerCall& command);

// asking/given_rules.cpp
Decision rule(const Situation& s, const AddGiven& command);
Decision rule(const Situation& s, const EditGiven& command);
Decision rule(const Situation& s, const RemoveGiven& command);
Decision rule(const Situation& s, const FollowUpGiven& command);
Decision rule(const Situation& s, const AnswerGiven& command);

// words/feedback_rules.cpp
Decision rule(const Situation& s, const OpenFeedback& command);
Decision rule(const Situation& s, const ShareFeedback& command);

// asked for by the server itself
Decision rule(const Situation& s, const CreateSession& command);
Decision rule(const Situation& s, const JoinSession& command);
Decision rule(const Situation& s, const DeadlineReached& command);
Decision rule(const Situation& s, const ResumeAfterRestart& command);
Decision rule(const Situation& s, const ReleaseNoName& command);
Decision rule(const Situation& s, const AddCaption& command);
Decision rule(const Situation& s, const CloseForgotten& command);
Decision rule(const Situation& s, const TakeOut& command);
Decision rule(const Situation& s, const AskAnswer& command);
Decision rule(const Situation& s, const AnswerPark& command);
Decision rule(const Situation& s, const RenewFollowUp& command);
Decision rule(const Situation& s, const RenewInvitation& command);

}  // namespace cuppa
