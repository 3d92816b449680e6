// Two tables that walk a part of the usual brew, each at its own pace.
#pragma once

#include <string>

#include "session/steps/block.hpp"
#include "session/steps/steps.hpp"
#include "support/session_scenario.hpp"

namespace cuppa::tests {

inline const TableId kOther{"t2"};
inline const StepId kReflect{"s2"}, kTogether{"s4"}, kAfter{"s5"};

// The usual brew, of which reflecting, having your say and reflecting together are a block.
inline CreateSession brew_at_tables() {
  CreateSession create;
  create.plan = usual_brew();
  for (auto& step : create.plan) {
    const bool in_block = step.id == kReflect || step.id == kHaveYourSay || step.id == kTogether;
    step.pace = in_block ? Pace::each_table : Pace::together;
  }
  return create;
}

// Asha and Ben at the first table, Cai and Dee at the second; Asha and Cai keep time; the block is
// open.
inline SessionScenario two_tables_in_a_block() {
  SessionScenario meeting{brew_at_tables()};
  meeting.given("hana", AddTable{}).given_people({"asha", "ben", "cai", "dee"});
  meeting.given_seats({{"asha", "t1"}, {"ben", "t1"}, {"cai", "t2"}, {"dee", "t2"}});
  meeting.given("asha", BecomeKeeper{kTable}).given("cai", BecomeKeeper{kOther});
  meeting.given("hana", StartSession{}).given("hana", NextStep{StepId{"s1"}});
  return meeting;
}

inline OpenTableStep to(const TableId& table, const StepId& from, const StepId& step) {
  return {table, from, step, false};
}

inline std::string step_of(const SessionScenario& meeting, const TableId& table) {
  return step_at(meeting.state(), *find_table(meeting.state(), table))->id.text;
}

// Everybody at the first table has had their turn; it reflects together.
inline SessionScenario first_table_is_done() {
  auto meeting = two_tables_in_a_block();
  meeting.given("asha", to(kTable, kReflect, kHaveYourSay));
  for (const auto* name : {"asha", "ben"}) {
    meeting.given("asha", StartTurn{kTable, {}});
    meeting.given("asha", FinishTurn{kTable, meeting.id(name)});
  }
  return meeting.given("asha", to(kTable, kHaveYourSay, kTogether));
}

}  // namespace cuppa::tests
