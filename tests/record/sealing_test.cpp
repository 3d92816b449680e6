// A day after the close: what goes, and that nobody misses it.
#include "session/sealing.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "record/formats.hpp"
#include "record/meeting.hpp"
#include "record/record.hpp"
#include "room/log_rewriting.hpp"
#include "session/apply.hpp"
#include "session/simulated_meeting.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frames.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::uint64_t kSimulated = 150;

std::string record_text(const LoadedSession& session) {
  return record::find_format("json")->write(record::record_of(session));
}

LoadedSession sealed(LoadedSession session) {
  session.events = sealed_log(session.events);
  return session;
}

// Apart from how the session ran: presence, turns, duties, clocks, what was asked of hosts.
bool stands(const SessionState& state, const ItemId& id) {
  const auto has_it = [&](const auto& items) {
    return std::any_of(items.begin(), items.end(),
                       [&](const auto& item) { return item.id == id && !item.text.empty(); });
  };
  return has_it(state.notes) || has_it(state.park) || has_it(state.chat);
}

SessionState what_people_still_see(SessionState state) {
  for (auto& person : state.participants) {
    if (person.presence == Presence::left) person.presence = Presence::in;
    person.ready = false;
  }
  for (auto& table : state.tables) {
    Table still;
    still.id = table.id;
    still.name = table.name;
    still.place = table.place;
    still.step = table.step;
    still.notes_added = table.notes_added;
    table = still;
  }
  state.clocks.clear();
  state.choices.clear();
  state.groups.clear();
  state.calls.clear();
  state.door.clear();
  state.suggested_questions.clear();
  state.support.clear();
  state.private_words.clear();
  state.reader.reset();
  state.reader_asked.reset();
  state.gathering = false;
  state.suggested = state.chatted = 0;
  state.invitation.reset();
  state.invitation_key.clear();
  state.invitation_revision = 0;
  std::erase_if(state.words_uses, [&](const WordsUseChoice& choice) {
    return choice.use == WordsUse::unsaid || !stands(state, choice.id);
  });
  return state;
}

struct Replayed {
  SessionState state;
  std::set<ItemId> chat_to_keep;
};

Replayed replay(const LoadedSession& session) {
  Replayed all;
  for (const auto& stored : session.events) {
    const auto event = *wire::read_event(stored.kind, stored.version, stored.body);
    const auto* posted = get_if<ChatPosted>(&event);
    if (posted != nullptr && all.state.settings.keep_chat) all.chat_to_keep.insert(posted->id);
    apply(all.state, {wire::stream_called(stored.stream), event}, stored.at);
  }
  return all;
}

void expect_nobody_misses_anything(const LoadedSession& whole) {
  const auto thin = sealed(whole);
  EXPECT_EQ(record_text(thin), record_text(whole));
  auto before = replay(whole);
  std::erase_if(before.state.chat, [&](const ChatItem& item) {
    const bool is_kept = before.state.settings.keep_chat && before.chat_to_keep.contains(item.id);
    return item.by && !is_kept;
  });
  EXPECT_EQ(what_people_still_see(replay(thin).state), what_people_still_see(before.state));
  std::map<std::string, std::int64_t> heads;
  for (const auto& event : thin.events) EXPECT_EQ(event.offset, ++heads[event.stream]);
  EXPECT_EQ(sealed(thin).events, thin.events) << "sealed twice it is the same";
}

std::string log_text(const LoadedSession& session) {
  std::string all;
  for (const auto& event : session.events) all += event.kind + " " + event.body + "\n";
  return all;
}

TEST(SealingTest, TheRecordIsTheSameToTheLastByte) {
  for (const bool beside : {false, true}) {
    const auto whole = kept(meeting({beside, beside, beside, beside, beside, beside, beside}));
    expect_nobody_misses_anything(whole);
    EXPECT_LT(sealed(whole).events.size(), whole.events.size());
  }
}

TEST(SealingTest, NothingOfHowTheSessionRanIsLeft) {
  const auto text = log_text(sealed(kept(meeting({true, true, true, true, true, true}))));
  for (const char* kind :
       {"turn_passed", "turn_started", "turns_queued", "turn_stepped_over", "turn_length_chosen",
        "clock_changed", "time_is_up", "participant_left", "keeper_changed"}) {
    EXPECT_THAT(text, Not(HasSubstr(kind)));
  }
  EXPECT_THAT(text, HasSubstr("participant_removed")) << "who was asked to leave stays out";
}

TEST(SealingTest, WhatWasTakenBackHiddenOrWrittenOverIsGone) {
  auto told = meeting();
  told.given("hana", ReopenSession{}).given("Asha", ChangeMe{"Ashanti", {}, {}, {}, {}});
  const auto note = told.state().notes.front();
  const auto by = told.name_of(*note.by);
  told.given(by, EditNote{note.id, "Somebody asked."})
      .given("hana", CloseSession{"Hana", "2026-12-06", "on this page"});
  const auto whole = kept(told);
  const auto text = log_text(sealed(whole));
  for (const char* gone : {"Said in anger", "Withdrawn", "Parked by mistake", "Taken back",
                           "how I take my tea", "\"Asha\""}) {
    EXPECT_THAT(log_text(whole), HasSubstr(gone));
    EXPECT_THAT(text, Not(HasSubstr(gone)));
  }
  for (const char* kept : {"Somebody asked.", "Ashanti", "I nearly did not come"}) {
    EXPECT_THAT(text, HasSubstr(kept));
  }
  expect_nobody_misses_anything(whole);
}

TEST(SealingTest, ChatThatWasForTheDayGoes) {
  SessionScenario told;
  told.given_people({"asha"}).given("asha", PostChat{"Said while it was kept"});
  auto settings = told.state().settings;
  settings.keep_chat = false;
  told.given("hana", ChangeSettings{settings}).given("asha", PostChat{"Only for today"});
  EXPECT_THAT(log_text(sealed(kept(told))), Not(HasSubstr("Only for today")));
  settings.keep_chat = true;
  told.given("hana", ChangeSettings{settings});
  const auto text = log_text(sealed(kept(told)));
  EXPECT_THAT(text, HasSubstr("Said while it was kept"));
  EXPECT_THAT(text, Not(HasSubstr("Only for today")));
  expect_nobody_misses_anything(kept(told));
}

TEST(SealingTest, WhateverPeopleDidTheRecordIsTheSame) {
  for (std::uint64_t seed = 1; seed <= kSimulated && !HasFailure(); ++seed) {
    SCOPED_TRACE("meeting " + std::to_string(seed));
    SimulatedMeeting simulated{seed};
    ASSERT_EQ(simulated.run(), "");
    expect_nobody_misses_anything(kept(simulated.log()));
  }
}

}  // namespace
}  // namespace cuppa::tests
