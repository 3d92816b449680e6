// Tables in any state, called back at any moment, the server restarted at any moment: no word, no
// turn and no place is lost.
#include <gtest/gtest.h>

#include <algorithm>

#include "session/apply.hpp"
#include "session/simulated_meeting.hpp"
#include "session/simulated_people.hpp"
#include "session/steps/block.hpp"
#include "session/steps/steps.hpp"
#include "session/tables/tables.hpp"

namespace cuppa::tests {
namespace {

const StepId kBlock{"s2"}, kTurns{"s3"};

class BlockMeeting {
 public:
  explicit BlockMeeting(std::uint64_t seed) : chance_(seed) {
    CreateSession create;
    create.plan = usual_brew();
    for (auto& step : create.plan) {
      const bool outside = step.id == StepId{"s1"} || step.length_ms > Duration{8 * 60'000};
      step.pace = outside || step.id > StepId{"s4"} ? Pace::together : Pace::each_table;
    }
    must(decide(situation({}), InternalCommand{create}));
    host_ = state_.participants.front().id;
    const int tables = chance_.between(2, 4);
    for (int i = 1; i < tables; ++i) ask(host_, AddTable{});
    const int people = chance_.between(4, 14);
    for (int i = 0; i < people; ++i) {
      const auto mode = chance_.percent(85) ? Mode::take_turns : Mode::listen;
      must(decide(situation({}), InternalCommand{JoinSession{"P", Place::unsaid, mode}}));
    }
    ask(host_, StartSession{});
    ask(host_, NextStep{StepId{"s1"}});
  }

  void anything_happens() {
    now_ = now_ + Duration{chance_.between(1, 40'000)};
    const auto& table = chance_.one_of(state_.tables);
    const auto who = somebody(chance_, state_);
    switch (chance_.between(0, 11)) {
      case 0:
        return move_somebody();
      case 1:
        if (ask(who, AddNote{table.id, "Slower."})) ++words_;
        return;
      case 2:
        return call_back();
      case 3:
        return restart();
      case 4:
        ask(who, ComeBackToMe{table.id});
        return;
      case 5:
        return have_a_break();
      case 6:
      case 7:
        return take_on(table);
      default:
        return go_on_with_turns(table);
    }
  }

  // Nobody who would be left behind is, unless a person says so.
  void all_come_together() {
    const bool everybody_had = somebody_without_a_turn() == nullptr;
    const bool nobody_is_at_it =
        std::none_of(state_.tables.begin(), state_.tables.end(),
                     [](const Table& table) { return turn_being_had(table) != nullptr; });
    EXPECT_EQ(ask(host_, NextStep{kBlock}), everybody_had && nobody_is_at_it);
  }

  void check() const {
    EXPECT_EQ(static_cast<int>(state_.notes.size()), words_) << "a word was lost";
    for (const auto& [who, table] : places_) {
      EXPECT_EQ(find_participant(state_, who)->table, table) << "a place was lost";
    }
    for (const auto& who : had_) {
      EXPECT_TRUE(has_turn_in(who, {TurnState::had, TurnState::waiting, TurnState::having}))
          << "a turn was forgotten";
    }
    for (const auto& table : state_.tables) {
      if (turns_step_at(state_, table) == nullptr) continue;
      for (const auto& who : state_.participants) {
        if (who.table != table.id || !sits(state_, who)) continue;
        EXPECT_NE(find_turn(table, who.id), nullptr) << "somebody has no place in the order";
      }
    }
  }

  [[nodiscard]] bool is_in_block() const { return !open_block(state_).empty(); }

 private:
  Situation situation(const ParticipantId& actor) {
    return {state_, actor, now_, WhoIsHere{nobody_, true}, chance_.number(), {}};
  }

  void must(const Decision& decision) {
    for (const auto& outcome : std::get<std::vector<Outcome>>(decision)) {
      log_.push_back({outcome, now_});
      apply(state_, outcome, now_);
      if (const auto* over = get_if<TurnFinished>(&outcome.event)) had_.insert(over->who);
    }
    for (const auto& who : state_.participants) places_[who.id] = who.table;
  }

  bool ask(const ParticipantId& who, const ClientCommand& command) {
    const auto decision = decide(situation(who), command);
    if (std::holds_alternative<Refused>(decision)) return false;
    must(decision);
    return true;
  }

  void go_on_with_turns(const Table& table) {
    const auto id = table.id;
    if (const auto* having = turn_being_had(table)) {
      ask(host_, FinishTurn{id, having->who});
    } else {
      ask(host_, StartTurn{id, {}, true});
    }
  }

  void take_on(const Table& table) {
    const auto block = open_block(state_);
    if (block.empty()) return;
    ask(host_, OpenTableStep{table.id, step_at(state_, table)->id,
                             block[chance_.below(block.size())].id, chance_.percent(30)});
  }

  void move_somebody() {
    const auto before = places_;
    const Move move{somebody(chance_, state_), chance_.one_of(state_.tables).id};
    const auto* turn = turn_of(move.who);
    const bool is_having = turn != nullptr && turn->state == TurnState::having;
    const bool stays = before.contains(move.who) && before.at(move.who) == move.table;
    if (stays || !ask(host_, MovePeople{{move}})) return;
    EXPECT_FALSE(is_having) << "somebody was moved while they had their turn";
    EXPECT_EQ(places_.at(move.who), move.table);
  }

  void call_back() {
    const auto before = state_;
    if (!ask(host_, GatherTables{kBlock, chance_.between(10, 120)})) return;
    EXPECT_TRUE(same_but_heard(state_.tables, before.tables)) << "being called moved something";
    if (chance_.percent(50)) ask(host_, StopGathering{});
  }

  void have_a_break() {
    const auto before = state_.tables;
    if (chance_.percent(70) || !is_in_block() || !ask(host_, HaveBreak{kBlock, 5})) return;
    ask(host_, OpenStep{*state_.step, kBlock, true});
    for (std::size_t i = 0; i < before.size(); ++i) {
      EXPECT_EQ(state_.tables[i].step, before[i].step) << "a break lost a table's place";
    }
  }

  void restart() {
    SessionState replayed;
    for (const auto& [outcome, at] : log_) apply(replayed, outcome, at);
    EXPECT_EQ(replayed, state_);
    const auto last_alive = now_;
    now_ = now_ + Duration{chance_.between(1, 200'000)};
    const auto before = state_.tables;
    must(decide(situation({}), InternalCommand{ResumeAfterRestart{last_alive, now_}}));
    EXPECT_TRUE(same_but_heard(state_.tables, before));
  }

  [[nodiscard]] const Turn* turn_of(const ParticipantId& who) const {
    const auto* participant = find_participant(state_, who);
    const auto* table = participant ? find_table(state_, participant->table) : nullptr;
    return table == nullptr ? nullptr : find_turn(*table, who);
  }

  [[nodiscard]] bool has_turn_in(const ParticipantId& who,
                                 const std::vector<TurnState>& states) const {
    return std::any_of(state_.tables.begin(), state_.tables.end(), [&](const Table& table) {
      const auto* turn = table.turns_step == kTurns ? find_turn(table, who) : nullptr;
      return turn != nullptr &&
             std::find(states.begin(), states.end(), turn->state) != states.end();
    });
  }

  // Of those who want one: their table has not come so far, or they wait there.
  [[nodiscard]] const Participant* somebody_without_a_turn() const {
    for (const auto& who : state_.participants) {
      const auto* table = find_table(state_, who.table);
      const auto* at = step_at(state_, *table);
      const auto* turn = table->turns_step == kTurns ? find_turn(*table, who.id) : nullptr;
      const bool waits = turn != nullptr && turn->state == TurnState::waiting;
      const bool is_to_come = table->turns_step != kTurns && at->id < kTurns;
      if (waits || (is_to_come && sits(state_, who) && !only_listens(who))) return &who;
    }
    return nullptr;
  }

  Chance chance_;
  SessionState state_;
  std::vector<LoggedEvent> log_;
  std::set<ParticipantId> nobody_, had_;
  std::map<ParticipantId, TableId> places_;
  ParticipantId host_;
  Instant now_{1'795'341'600'000};
  int words_ = 0;
};

TEST(BlockSimulationTest, NoWordNoTurnAndNoPlaceIsLost) {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    BlockMeeting meeting{seed};
    for (int i = 0; i < 80 && meeting.is_in_block(); ++i) {
      meeting.anything_happens();
      meeting.check();
      if (i % 20 == 19) meeting.all_come_together();
    }
    meeting.check();
    ASSERT_FALSE(::testing::Test::HasFailure()) << "seed " << seed;
  }
}

}  // namespace
}  // namespace cuppa::tests
