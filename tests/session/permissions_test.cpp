// Who may ask for what, and when: for every command there is.
#include <gtest/gtest.h>

#include "support/every_kind.hpp"
#include "support/session_scenario.hpp"

namespace cuppa::tests {
namespace {

// Refusals that come before a command's own rule.
bool is_at_the_gate(std::optional<Refusal> refusal) {
  return refusal == Refusal::not_allowed || refusal == Refusal::at_the_door ||
         refusal == Refusal::not_live || refusal == Refusal::read_only ||
         refusal == Refusal::already_started || refusal == Refusal::not_closed;
}

template <class Visit>
void each_command(Visit visit) {
  each_kind_of<ClientCommandKinds>(visit);
}

std::optional<Refusal> asked(SessionScenario meeting, const std::string& name,
                             const ClientCommand& command) {
  return meeting.when(name, command).refusal();
}

// A live session with one of each: hana hosts, cora is co-host, ken keeps time, asha takes part,
// kim knocks, ron was removed.
SessionScenario live_meeting() {
  SessionScenario meeting;
  meeting.given_turns({"cora", "ken", "asha", "ron"}).given_keeper("ken");
  meeting.given("hana", GiveRole{meeting.id("cora"), Role::cohost});
  meeting.given("hana", RemoveParticipant{meeting.id("ron")});
  meeting.given_door(Door::knock).when_joins("kim");
  return meeting;
}

SessionScenario closed_meeting() {
  auto meeting = live_meeting();
  return meeting.given("hana", CloseSession{}), meeting;
}

TEST(PermissionsTest, WhoeverIsAtTheDoorOrUnknownAsksForNothing) {
  const auto meeting = live_meeting();
  each_command([&](auto command) {
    EXPECT_EQ(asked(meeting, "kim", command), Refusal::at_the_door) << command.kKind;
    EXPECT_EQ(asked(meeting, "nobody", command), Refusal::at_the_door) << command.kKind;
  });
}

TEST(PermissionsTest, WhoeverWasRemovedAsksForNothing) {
  const auto meeting = live_meeting();
  each_command([&](auto command) {
    EXPECT_EQ(asked(meeting, "ron", command), Refusal::not_allowed) << command.kKind;
  });
}

TEST(PermissionsTest, SomebodyWithoutADeviceAsksForNothingThemselves) {
  auto meeting = live_meeting();
  meeting.given("ken", AddSeat{kTable, "edna"});
  each_command([&](auto command) {
    EXPECT_EQ(asked(meeting, "edna", command), Refusal::not_allowed) << command.kKind;
  });
}

TEST(PermissionsTest, NobodyAsksInTheNameOfSomebodyWithADevice) {
  const auto meeting = live_meeting();
  each_command([&](auto command) {
    if constexpr (requires { command.kForSeats; }) {
      command.who = meeting.id("asha");
      for (const auto* name : {"hana", "cora", "ken"}) {
        EXPECT_EQ(asked(meeting, name, command), Refusal::not_allowed) << command.kKind;
      }
    }
  });
}

TEST(PermissionsTest, ForASeatAskWhoeverCaresTheKeeperAndAHostButNobodyElse) {
  auto meeting = live_meeting();
  meeting.given_people({"tom"}).given("hana", LetIn{meeting.id("tom")});
  meeting.given("hana", AddSeat{kTable, "edna", {}, meeting.id("asha")});
  each_command([&](auto command) {
    if constexpr (requires { command.kForSeats; }) {
      command.who = meeting.id("edna");
      for (const auto* name : {"hana", "cora", "ken", "asha"}) {
        EXPECT_EQ(asked(meeting, name, command), asked(meeting, "hana", command)) << command.kKind;
      }
      EXPECT_EQ(asked(meeting, "tom", command), Refusal::not_allowed) << command.kKind;
    }
  });
}

TEST(PermissionsTest, ParticipantsAreToldNoWhereOnlyHostAndKeeperMay) {
  const auto meeting = live_meeting();
  each_command([&](auto command) {
    const bool open_to_all = (command.kMay & (kBySelf | kByParticipant)) != 0;
    if (!open_to_all) {
      EXPECT_EQ(asked(meeting, "asha", command), Refusal::not_allowed) << command.kKind;
    }
  });
}

TEST(PermissionsTest, TheKeeperMayMoreThanAParticipantAndLessThanAHost) {
  const auto meeting = live_meeting();
  each_command([&](auto command) {
    if (command.kMay == kByHost) {
      EXPECT_EQ(asked(meeting, "ken", command), Refusal::not_allowed) << command.kKind;
    }
  });
}

TEST(PermissionsTest, ACohostMayWhatAHostMay) {
  const auto meeting = live_meeting();
  each_command([&](auto command) {
    const auto host = asked(meeting, "hana", command), cohost = asked(meeting, "cora", command);
    if ((command.kMay & kByHost) == 0) return;
    EXPECT_EQ(is_at_the_gate(host), is_at_the_gate(cohost)) << command.kKind;
    EXPECT_FALSE(command.kWhen != When::lobby && command.kWhen != When::closed &&
                 cohost == Refusal::not_allowed && host != Refusal::not_allowed)
        << command.kKind;
  });
}

TEST(PermissionsTest, PowersDoNotDependOnBeingConnected) {
  auto meeting = live_meeting();
  meeting.given_away("hana").given_away("ken");
  EXPECT_EQ(asked(meeting, "hana", NextStep{kHaveYourSay, true}), std::nullopt);
  EXPECT_EQ(asked(meeting, "ken", StartTurn{kTable, {}, true}), std::nullopt);
}

TEST(PermissionsTest, EachCommandHasItsTime) {
  SessionScenario lobby;
  const auto live = live_meeting(), closed = closed_meeting();
  each_command([&](auto command) {
    const auto in_lobby = asked(lobby, "hana", command);
    const auto in_live = asked(live, "hana", command);
    const auto in_closed = asked(closed, "hana", command);
    if ((command.kMay & ~kByKeeper) == 0) return;
    switch (command.kWhen) {
      case When::lobby:
        EXPECT_EQ(in_live, Refusal::already_started) << command.kKind;
        EXPECT_EQ(in_closed, Refusal::read_only) << command.kKind;
        break;
      case When::live:
        EXPECT_EQ(in_lobby, Refusal::not_live) << command.kKind;
        EXPECT_EQ(in_closed, Refusal::read_only) << command.kKind;
        break;
      case When::until_closed:
        EXPECT_EQ(in_closed, Refusal::read_only) << command.kKind;
        break;
      case When::closed:
        EXPECT_EQ(in_lobby, Refusal::not_closed) << command.kKind;
        EXPECT_EQ(in_live, Refusal::not_closed) << command.kKind;
        break;
      case When::any:
        EXPECT_FALSE(is_at_the_gate(in_lobby) && in_lobby != Refusal::not_allowed);
        EXPECT_FALSE(is_at_the_gate(in_closed) && in_closed != Refusal::not_allowed);
        break;
    }
  });
}

TEST(PermissionsTest, NobodyIsMadeHostByACommand) {
  auto meeting = live_meeting();
  meeting.when("cora", GiveRole{meeting.id("asha"), Role::host});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  EXPECT_EQ(meeting.card("asha").role, Role::participant);
}

TEST(PermissionsTest, TheHostIsNeitherRemovedNorMadeAParticipant) {
  auto meeting = live_meeting();
  meeting.when("cora", RemoveParticipant{meeting.id("hana")});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
  meeting.when("cora", GiveRole{meeting.id("hana"), Role::participant});
  EXPECT_EQ(meeting.refusal(), Refusal::not_allowed);
}

TEST(PermissionsTest, ARefusalChangesNothing) {
  const auto meeting = live_meeting();
  each_command([&](auto command) {
    auto tried = meeting;
    tried.when("kim", command);
    EXPECT_EQ(tried.state(), meeting.state()) << command.kKind;
    EXPECT_EQ(tried.log().size(), meeting.log().size()) << command.kKind;
  });
}

}  // namespace
}  // namespace cuppa::tests
