// Everything that can be asked of a session. A command is an intention in the imperative: it
// carries no time and no resulting state, only what the asker wants.
//
// To add one: its schema and example in protocol/, a struct in commands/, its name in the variant
// below, its fields in wire/command_fields.hpp, a decide() beside its kin. The compiler and
// tests/wire/contract_test.cpp name whatever is still missing.
#pragma once

#include <utility>
#include <vector>

#include "session/commands/agreeing.hpp"
#include "session/commands/asking.hpp"
#include "session/commands/clock.hpp"
#include "session/commands/feedback.hpp"
#include "session/commands/givens.hpp"
#include "session/commands/internal.hpp"
#include "session/commands/people.hpp"
#include "session/commands/read_first.hpp"
#include "session/commands/seats.hpp"
#include "session/commands/session.hpp"
#include "session/commands/tables.hpp"
#include "session/commands/themes.hpp"
#include "session/commands/turns.hpp"
#include "session/commands/words.hpp"
#include "session/one_of.hpp"

namespace cuppa {

// What a device may send.
using ClientCommandKinds = OneOfMany<
    StartSession, CloseSession, ReopenSession, RenameSession, RotateCode, ChangeSettings,
    ChangePlan, NextStep, OpenStep, OpenTableStep, GatherTables, StopGathering, ChangeQuestions,
    HaveBreak, SayToAll, StartClock, PauseClock, ResumeClock, AddTime, StartTurn, FinishTurn,
    PassTurn, ComeBackToMe, AskForTurn, SetTurnAside, StepOver, ReorderTurns, OfferTurnAgain,
    TypeTurn, KeepLine, AskKeeper, BecomeKeeper, StopBeingKeeper, AskNoteTaker, BecomeNoteTaker,
    StopBeingNoteTaker, ShowCard, PutCardDown, AskMeaning, ExplainWord, RemoveWord, SuggestQuestion,
    RemoveQuestion, CallHost, AnswerCall, AddTable, ChangeTable, RemoveTable, MovePeople,
    ChooseTable, ShuffleTables, ChangeMe, ChooseTurnLength, TellGroup, LeaveSession,
    ReturnToSession, LetIn, TurnAway, RemoveParticipant, RenameParticipant, GiveRole, AddSeat,
    RenameSeat, RemoveSeat, CareForSeat, AddPark, EditPark, DiscussPark, FollowUpPark, ClosePark,
    ReopenPark, RemovePark, AddNote, EditNote, RemoveNote, PutNoteOnWall, TakeNoteOffWall, PostChat,
    HideChat, ChooseWordsUse, AddAgreement, EditAgreement, RemoveAgreement, AskReader, BecomeReader,
    StopBeingReader, ShowHeldNote, KeepNotePrivate, WriteBack, SayPrivately, SayMeToo, JoinParks,
    PartParks, ParkChat, ParkNote, ReleasePark, WithholdPark, OpenFollowUp, CloseFollowUp,
    PublishRecord, WithdrawRecord, WriteInvitation, WriteLocalContact, StopAsking, SupportAgreement,
    StopSupportingAgreement, SettleAgreement, AddGiven, EditGiven, RemoveGiven, FollowUpGiven,
    AnswerGiven, OpenFeedback, ShareFeedback, AddTheme, EditTheme, RemoveTheme, MoveTheme,
    PutInTheme, TakeOutOfTheme, WriteReport>;

// The same as the variant, but copied, moved and destroyed in command.cpp alone: each
// file that touches a command would otherwise compile that anew, for all of them.
struct ClientCommand : ClientCommandKinds {
  ClientCommand();
  template <OneOf<ClientCommandKinds> Kind>
  ClientCommand(Kind kind)  // NOLINT(google-explicit-constructor): it is one of them
      : ClientCommandKinds(boost::variant2::in_place_type_t<Kind>{}, std::move(kind)) {}
  ClientCommand(const ClientCommand& other);
  ClientCommand(ClientCommand&& other) noexcept;
  ClientCommand& operator=(const ClientCommand& other);
  ClientCommand& operator=(ClientCommand&& other) noexcept;
  ~ClientCommand();
};

// What only the server itself asks for.
using InternalCommand = OneOfMany<CreateSession, JoinSession, DeadlineReached, ResumeAfterRestart,
                                  ReleaseNoName, AddCaption, CloseForgotten, AskAnswer, AnswerPark,
                                  TakeOut, RenewFollowUp, RenewInvitation>;

}  // namespace cuppa
