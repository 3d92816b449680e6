// Two meetings that differ only in what hosts and others do in private look the same to everybody
// else, to the byte: the events, their order, their offsets, their times.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "session/apply.hpp"
#include "session/clock/clocks.hpp"
#include "session/simulated_people.hpp"
#include "session/steps/steps.hpp"
#include "support/session_scenario.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frames.hpp"

namespace cuppa::tests {
namespace {

struct World {
  SessionState state;
  std::map<std::string, std::int64_t> heads;
  std::vector<std::string> seen_by_bystander;
  ParticipantId bystander;
  std::vector<Stream> reads;  // of the bystander, once there is one

  void run(const ParticipantId& actor, const std::variant<ClientCommand, InternalCommand>& asked,
           Instant now, std::uint64_t random) {
    const std::set<ParticipantId> nobody;
    const Situation situation{state, actor, now, WhoIsHere{nobody, true}, random, {}};
    const auto decision =
        std::visit([&](const auto& command) { return decide(situation, command); }, asked);
    const auto* outcomes = std::get_if<std::vector<Outcome>>(&decision);
    if (outcomes == nullptr) return;
    for (const auto& outcome : *outcomes) {
      apply(state, outcome, now);
      const auto stream = wire::stream_name(outcome.stream);
      const auto frame =
          wire::event_frame(stream, ++heads[stream], now, wire::kind_of(outcome.event),
                            wire::kEventVersion, wire::body_of(outcome.event));
      const bool is_read = std::find(reads.begin(), reads.end(), outcome.stream) != reads.end();
      if (is_read) seen_by_bystander.push_back(frame);
    }
  }
};

// What happens in one world only: none of it is any business of the bystander's.
void something_private(Chance& chance, World& world, Instant now) {
  const auto& people = world.state.participants;
  const auto host = people.front().id;
  const auto other = chance.one_of(people).id;
  const int what = chance.between(0, 7);
  const bool is_of_a_turn = holder_of(world.state, Scope{"t1"}).has_value();
  if (what >= 1 && what <= 3 && !is_of_a_turn) return;  // a step's clock is everybody's
  switch (what) {
    case 7:
      if (other == world.bystander) return;
      return world.run(other, ClientCommand{SayPrivately{"Only for you"}}, now, chance.number());
    case 6:
      if (other == world.bystander) return;
      return world.run(other, ClientCommand{CallHost{CallAbout::quiet_word}}, now, chance.number());
    case 0:
      if (other == world.bystander) return;
      return world.run(other,
                       ClientCommand{ChooseTurnLength{static_cast<TurnLength>(chance.between(0, 2)),
                                                      chance.percent(50)}},
                       now, chance.number());
    case 1:
      return world.run(host, ClientCommand{PauseClock{Scope{"t1"}}}, now, chance.number());
    case 2:
      return world.run(host, ClientCommand{ResumeClock{Scope{"t1"}}}, now, chance.number());
    case 3:
      return world.run(host, ClientCommand{AddTime{Scope{"t1"}, 60}}, now, chance.number());
    case 4:
      return world.run({}, InternalCommand{JoinSession{"Kim"}}, now, chance.number());
    default: {
      const ItemId id{"f" + std::to_string(chance.number())};
      return world.run({}, InternalCommand{ReleaseNoName{{{id, NoNameBox::feedback, "Thanks"}}}},
                       now, chance.number());
    }
  }
}

void turn_knockers_away(World& world, Instant now) {
  while (!world.state.door.empty()) {
    world.run(world.state.participants.front().id,
              ClientCommand{TurnAway{world.state.door.front().who}}, now, 1);
  }
}

// One table is enough for what the first test is about.
bool is_about_tables(const ClientCommand& command) {
  return holds_alternative<AddTable>(command) || holds_alternative<MovePeople>(command) ||
         holds_alternative<ChooseTable>(command) || holds_alternative<ShuffleTables>(command);
}

// The bystander must not be let into what is hidden, nor the hidden be made public; and a clock
// that is not shared may be changed in one world only.
bool is_public(const World& world, const ParticipantId& actor, const ClientCommand& command) {
  const bool of_bystander = actor == world.bystander;
  return !holds_alternative<GiveRole>(command) && !holds_alternative<ChangeSettings>(command) &&
         !is_about_tables(command) && !holds_alternative<TellGroup>(command) &&
         !holds_alternative<CallHost>(command) && !holds_alternative<SayPrivately>(command) &&
         !holds_alternative<AnswerCall>(command) && !holds_alternative<ShowCard>(command) &&
         !holds_alternative<BecomeKeeper>(command) && !holds_alternative<LetIn>(command) &&
         !holds_alternative<PauseClock>(command) && !holds_alternative<ResumeClock>(command) &&
         !holds_alternative<AddTime>(command) && !holds_alternative<CloseSession>(command) &&
         !(of_bystander && holds_alternative<AskForTurn>(command)) &&
         !(of_bystander && holds_alternative<ChangeMe>(command));
}

World world_with_knocking_door() {
  World world;
  const Instant start{1'795'341'600'000};
  CreateSession create;
  create.settings.clock_shown_to = ClockShownTo::person;
  world.run({}, InternalCommand{create}, start, 1);
  for (std::uint64_t i = 2; i < 8; ++i) {
    const JoinSession join{"P" + std::to_string(i), Place::unsaid,
                           i == 7 ? Mode::listen : Mode::take_turns, Role::participant};
    world.run({}, InternalCommand{join}, start, i * 77'777'777);
  }
  world.bystander = world.state.participants.back().id;
  world.reads = streams_for(world.state, Viewer{world.bystander});
  auto settings = world.state.settings;
  settings.door = Door::knock;
  world.run(world.state.participants.front().id, ClientCommand{ChangeSettings{settings}}, start, 9);
  return world;
}

TEST(TwoWorldsTest, HiddenThingsLeaveNoTraceOnWhatOthersSee) {
  int hidden_events = 0;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Chance chance{seed}, hidden{seed ^ 0xABCDEF};
    auto plain = world_with_knocking_door(), busy = plain;
    Instant now{1'795'341'600'000};
    for (int i = 0; i < 60; ++i) {
      now = now + Duration{chance.between(1, 9'000)};
      const bool helps = chance.percent(50);
      const auto actor =
          helps ? plain.state.participants.front().id : somebody(chance, plain.state);
      const auto command =
          helps ? helpful_command(chance, plain.state) : thinkable_command(chance, plain.state);
      const auto random = chance.number();
      something_private(hidden, busy, now);
      turn_knockers_away(busy, now);
      if (chance.percent(10)) {
        const InternalCommand release{
            ReleaseNoName{{{ItemId{"x" + std::to_string(i)}, NoNameBox::chat, "words"}}}};
        plain.run({}, release, now, random);
        busy.run({}, release, now, random);
      }
      if (!is_public(plain, actor, command)) continue;
      // Their own choice is known to the bystander in both worlds.
      const bool own_choice = holds_alternative<ChooseTurnLength>(command);
      if (own_choice && actor != plain.bystander) continue;
      plain.run(actor, command, now, random);
      busy.run(actor, command, now, random);
    }
    ASSERT_EQ(plain.seen_by_bystander, busy.seen_by_bystander) << "seed " << seed;
    for (const auto* stream : {"hosts", "closed_box"}) {
      hidden_events += static_cast<int>(busy.heads[stream] - plain.heads[stream]);
    }
  }
  EXPECT_GT(hidden_events, 3000) << "too little was hidden to mean anything";
}

// ---- what happens at another table

// Three people at each table; the bystander sits at the first, has-your-say is open.
World world_with_two_tables() {
  World world;
  const Instant start{1'795'341'600'000};
  CreateSession create;
  create.plan = usual_brew();
  for (auto nth : {1, 2, 3}) create.plan[static_cast<std::size_t>(nth)].pace = Pace::each_table;
  create.settings.cards = Switch::open;
  world.run({}, InternalCommand{create}, start, 1);
  const auto host = world.state.participants.front().id;
  world.run(host, ClientCommand{AddTable{}}, start, 2);
  for (std::uint64_t i = 3; i < 9; ++i) {
    world.run({}, InternalCommand{JoinSession{"P" + std::to_string(i)}}, start, i * 77'777'777);
  }
  world.run(host, ClientCommand{StartSession{}}, start, 9);
  world.run(host, ClientCommand{NextStep{StepId{"s1"}}}, start, 10);
  for (const auto& table : {TableId{"t1"}, TableId{"t2"}}) {
    world.run(host, ClientCommand{OpenTableStep{table, StepId{"s2"}, StepId{"s3"}}}, start, 11);
  }
  world.bystander = world.state.participants[1].id;
  world.reads = streams_for(world.state, Viewer{world.bystander});
  return world;
}

OpenTableStep to_another_step(Chance& chance, const TableId& table) {
  const auto step = [&] { return StepId{"s" + std::to_string(chance.between(2, 4))}; };
  return {table, step(), step(), true};
}

// One of the notes that are there, often enough.
ItemId some_note_of_the_other_table(Chance& chance) {
  return ItemId{"t2n" + std::to_string(chance.between(1, 4))};
}

// Steps, turns, clocks, keepers, cards and notes of the second table, also on the room screen:
// nothing that goes to everyone.
ClientCommand something_at_the_other_table(Chance& chance) {
  const TableId table{"t2"};
  const Scope scope{"t2"};
  switch (chance.between(0, 14)) {
    case 9:
      return ShowCard{table, static_cast<Card>(chance.between(0, 3))};
    case 10:
      return PutCardDown{table};
    case 11:
      return BecomeNoteTaker{table};
    case 12:
      return to_another_step(chance, table);
    case 13:
      return PutNoteOnWall{some_note_of_the_other_table(chance)};
    case 14:
      return TakeNoteOffWall{some_note_of_the_other_table(chance)};
    case 0:
      return PassTurn{table};
    case 1:
      return AskForTurn{table};
    case 2:
      return ComeBackToMe{table};
    case 3:
      return BecomeKeeper{table};
    case 4:
      return AddNote{table, "Slower"};
    case 5:
      return TypeTurn{table, "Be more Pirate!!!!"};
    case 6:
      return AddTime{scope, 60};
    case 7:
      return StopBeingKeeper{table};
    default:
      return SetTurnAside{table};
  }
}

ClientCommand something_a_host_does_there(Chance& chance) {
  if (chance.percent(70)) return StartTurn{TableId{"t2"}, {}, true};
  return PutNoteOnWall{some_note_of_the_other_table(chance)};
}

// What the meeting does in both worlds, all of it away from the second table's own affairs.
ClientCommand something_at_the_first_table(Chance& chance, const SessionState& state) {
  const TableId table{"t1"};
  const auto* having = turn_being_had(*find_table(state, table));
  switch (chance.between(0, 5)) {
    case 0:
      return AddNote{table, "Louder"};
    case 1:
      return AddTable{};
    case 2:
      return AskForTurn{table};
    case 3:
      return ChangeTable{table, "Window", ""};  // t2 has a keeper in one world only
    default:
      if (having == nullptr) return StartTurn{table, {}, true};
      return FinishTurn{table, having->who};
  }
}

TEST(TwoWorldsTest, WhatHappensAtAnotherTableLeavesNoTraceAtThisOne) {
  std::int64_t hidden_events = 0, notes_on_wall = 0;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Chance chance{seed}, hidden{seed ^ 0xABCDEF};
    auto plain = world_with_two_tables(), busy = plain;
    Instant now{1'795'341'600'000};
    for (int i = 0; i < 40; ++i) {
      now = now + Duration{chance.between(1, 9'000)};
      const bool starts = hidden.percent(30);
      const auto other = starts ? busy.state.participants.front().id : somebody(hidden, busy.state);
      busy.run(other,
               starts ? something_a_host_does_there(hidden) : something_at_the_other_table(hidden),
               now, hidden.number());
      const auto actor = somebody(chance, plain.state);
      const auto command = something_at_the_first_table(chance, plain.state);
      const auto random = chance.number();
      plain.run(actor, command, now, random);
      busy.run(actor, command, now, random);
    }
    ASSERT_EQ(plain.seen_by_bystander, busy.seen_by_bystander) << "seed " << seed;
    ASSERT_EQ(wire::view_text(plain.state, Viewer{plain.bystander}),
              wire::view_text(busy.state, Viewer{busy.bystander}))
        << "seed " << seed;
    hidden_events += busy.heads["table.t2"] - plain.heads["table.t2"];
    notes_on_wall += std::count_if(busy.state.notes.begin(), busy.state.notes.end(),
                                   [](const Note& note) { return note.on_wall; });
  }
  EXPECT_GT(hidden_events, 3000) << "too little was hidden to mean anything";
  EXPECT_GT(notes_on_wall, 50) << "and of the notes on the wall";
}

}  // namespace
}  // namespace cuppa::tests
