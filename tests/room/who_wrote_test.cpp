// The promise about notes without a name, looked at from where each of those stands who might want
// to know: two meetings in which somebody else wrote the same note are the same to all of them.
#include <gtest/gtest.h>

#include <map>
#include <random>

#include "support/room_scenario.hpp"

namespace cuppa::tests {
namespace {

constexpr Duration kOneWindow{10'000};

// ---- who was there, and who reads what was kept

struct Meeting {
  RoomScenario room;
  std::map<std::string, std::shared_ptr<FakeSubscriber>> devices;

  Meeting() {
    for (const auto* name : {"hana", "asha", "ben", "cai", "dee"}) devices[name] = room.guest(name);
    devices["screen"] = room.screen_enters();
    for (auto& [name, device] : devices) device->forget();
  }

  // Everybody's frame of one window: `writers` have a note in theirs.
  void window(const std::map<std::string, std::string>& writers) {
    for (const auto& [name, device] : devices) {
      if (name == "screen") continue;
      const auto note = writers.find(name);
      if (note == writers.end())
        room.sends_note(device, "", "cover " + name);
      else
        room.sends_note(device, note->second, note->second.substr(0, 12));
    }
    room.after(kOneWindow);
  }

  std::string seen_by(const std::string& name) {
    std::string seen;
    for (const auto& frame : devices.at(name)->frames()) seen += frame.dump() + "\n";
    return seen;
  }
};

const std::string kHardThing = "I find it hard to say this out loud.";

// Dee writes in both; `author` writes the hard thing, is answered, and it is followed up.
Meeting meeting_where_it_was(const std::string& author) {
  Meeting meeting;
  meeting.window({{author, kHardThing}, {"dee", "Thank you for the break."}});
  const auto note = meeting.room.room().state().no_name_ids.begin()->text;
  meeting.room.sends(meeting.devices["hana"], "write_back",
                     R"({"id":")" + note + R"(","text":"We hear you."})");
  meeting.window({});
  return meeting;
}

TEST(WhoWroteTest, OtherPeopleHostsAndScreensSeeTheSameWhoeverWroteIt) {
  auto one = meeting_where_it_was("asha"), other = meeting_where_it_was("ben");
  for (const auto* name : {"hana", "cai", "dee", "screen"}) {
    EXPECT_EQ(one.seen_by(name), other.seen_by(name)) << name;
    EXPECT_NE(one.seen_by(name).find(kHardThing), std::string::npos) << name;
  }
}

TEST(WhoWroteTest, WhatIsKeptIsTheSameWhoeverWroteIt) {
  auto one = meeting_where_it_was("asha"), other = meeting_where_it_was("ben");
  EXPECT_EQ(one.room.kept_text(), other.room.kept_text());
  EXPECT_NE(one.room.kept_text().find(kHardThing), std::string::npos);
}

TEST(WhoWroteTest, TheMessagesOfWhoeverWroteAreAsLongAsThoseOfWhoeverDidNot) {
  auto meeting = meeting_where_it_was("asha");
  EXPECT_EQ(meeting.devices["asha"]->sizes(), meeting.devices["ben"]->sizes());
}

TEST(WhoWroteTest, ANoteThatIsRefusedLooksLikeAnyOther) {
  Meeting meeting;
  for (const auto* words : {"first note", "second note", "third note", "fourth note"}) {
    meeting.window({{"asha", words}, {"dee", std::string{"dee: "} + words}});
  }
  EXPECT_EQ(meeting.devices["asha"]->last("no_name_answer").at("code"), "too_many");
  EXPECT_EQ(meeting.devices["asha"]->sizes(), meeting.devices["ben"]->sizes());
}

// ---- whoever watches the network

constexpr int kPeople = 10, kRounds = 1000;
constexpr int kSlots = 9;  // the second of a window in which a device sends

enum class Company { everybody_sends, only_writers_send };

// Of each device in one window: when it sent, how much, and how much came back.
struct Traffic {
  std::vector<int> sent_in_slot;
  std::vector<std::size_t> answered;

  bool operator==(const Traffic&) const = default;
};

using Guess = int (*)(const std::vector<Traffic>& devices, std::mt19937_64& random);

int anybody(std::mt19937_64& random) { return static_cast<int>(random() % kPeople); }

// Whoever differs from the others in what went back and forth, but for the moment.
int the_odd_one(const std::vector<Traffic>& devices, std::mt19937_64& random) {
  const auto alike = [](const Traffic& one, const Traffic& other) {
    return one.sent_in_slot.size() == other.sent_in_slot.size() && one.answered == other.answered;
  };
  for (int i = 0; i < kPeople; ++i) {
    int others = 0;
    for (const auto& other : devices) others += alike(devices[static_cast<std::size_t>(i)], other);
    if (others <= kPeople / 2) return i;
  }
  return anybody(random);
}

int whoever_has_slot(const std::vector<Traffic>& devices, std::mt19937_64& random, bool latest) {
  int best = -1, at = 0;
  for (int i = 0; i < kPeople; ++i) {
    const auto& sent = devices[static_cast<std::size_t>(i)].sent_in_slot;
    if (sent.empty()) continue;
    if (best < 0 || (latest ? sent.back() > at : sent.front() < at)) {
      best = i;
      at = latest ? sent.back() : sent.front();
    }
  }
  return best < 0 ? anybody(random) : best;
}

int the_first(const std::vector<Traffic>& devices, std::mt19937_64& random) {
  return whoever_has_slot(devices, random, false);
}
int the_last(const std::vector<Traffic>& devices, std::mt19937_64& random) {
  return whoever_has_slot(devices, random, true);
}

struct Watched {
  RoomScenario room;
  std::vector<std::shared_ptr<FakeSubscriber>> phones;
  std::mt19937_64 random{20240522};

  Watched() {
    for (int i = 0; i < kPeople; ++i) phones.push_back(room.guest("p" + std::to_string(i)));
  }

  // Two write in each window, so that their notes go out in it; it is about the first of them.
  std::pair<int, std::vector<Traffic>> round(int number, Company company) {
    const int author = anybody(random);
    const int other = (author + 1 + static_cast<int>(random() % (kPeople - 1))) % kPeople;
    std::vector<Traffic> traffic(kPeople);
    for (auto& phone : phones) phone->forget();
    std::vector<int> slots(kPeople);
    for (auto& slot : slots) slot = static_cast<int>(random() % kSlots);
    for (int slot = 0; slot < kSlots; ++slot) {
      for (std::size_t i = 0; i < kPeople; ++i) {
        const bool writes = static_cast<int>(i) == author || static_cast<int>(i) == other;
        if (slots[i] != slot || (!writes && company == Company::only_writers_send)) continue;
        const auto key = std::to_string(number) + "-" + std::to_string(i);
        room.sends_note(phones[i], writes ? "words " + key : "", key);
        traffic[i].sent_in_slot.push_back(slot);
      }
      room.after(Duration{1000});
    }
    room.after(Duration{1000});
    for (std::size_t i = 0; i < kPeople; ++i) traffic[i].answered = phones[i]->sizes();
    return {author, traffic};
  }
};

// How often each way of guessing was right.
std::vector<int> hits(Company company, const std::vector<Guess>& guesses) {
  Watched watched;
  std::vector<int> right(guesses.size());
  for (int i = 0; i < kRounds; ++i) {
    const auto [author, traffic] = watched.round(i, company);
    for (std::size_t g = 0; g < guesses.size(); ++g) {
      right[g] += guesses[g](traffic, watched.random) == author;
    }
  }
  EXPECT_GE(watched.room.room().state().chat.size(), kRounds) << "too few notes went out";
  return right;
}

// Three standard deviations above what guessing gives: 100 + 3 * sqrt(1000 * 0.1 * 0.9).
constexpr int kNoBetterThanChance = 128;

TEST(WhoWroteTest, WhoeverWatchesTheNetworkGuessesNoBetterThanChance) {
  for (const int right : hits(Company::everybody_sends, {the_odd_one, the_first, the_last})) {
    EXPECT_LE(right, kNoBetterThanChance);
  }
}

TEST(WhoWroteTest, WithoutTheOthersCompanyTheyWouldFindOut) {
  EXPECT_GT(hits(Company::only_writers_send, {the_odd_one}).front(), 3 * kNoBetterThanChance);
}

TEST(WhoWroteTest, WhetherAReportMayHaveANoteIsKeptWithItsKeyAndInNoEvent) {
  RoomScenario room;
  const auto asha = room.guest("asha"), ben = room.guest("ben");
  room.sends_note(asha, "one", "a", "chat", "no_name");
  room.sends_note(ben, "two", "b");
  room.after(Duration{10'000});
  const auto uses = [&] {
    std::map<std::string, std::string> said;
    const auto kept = room.store().load(room.room().id());
    for (const auto& chat : room.room().state().chat) {
      for (const auto& key : kept->note_keys) {
        if (key.hash == chat.id.text) said[chat.text] = key.participant;
      }
    }
    return said;
  };
  EXPECT_EQ(uses(), (std::map<std::string, std::string>{{"one", "no_name"}, {"two", "unsaid"}}));
  EXPECT_EQ(room.kept_text().find("\"use\""), std::string::npos);
  const auto before = room.kept_text();
  ItemId one;
  for (const auto& chat : room.room().state().chat) {
    if (chat.text == "one") one = chat.id;
  }
  room.room().choose_note_use(one, WordsUse::no, [](bool kept) { EXPECT_TRUE(kept); });
  room.run();
  EXPECT_EQ(uses().at("one"), "no");
  EXPECT_EQ(room.kept_text(), before) << "no event, no time, no place among the others";
}

TEST(WhoWroteTest, WhatWasSaidOfANoteHoldsAlsoOnceItWasReadFirstAndShown) {
  RoomScenario room;
  room.change_settings("no_name", "read_first");
  const auto asha = room.guest("asha"), ben = room.guest("ben"), hana = room.guest("hana");
  room.sends(hana, "ask_reader", R"({"who":"@ben"})");
  room.sends(ben, "become_reader");
  room.sends_note(asha, "one", "a", "chat", "no_name");
  room.after(Duration{70'000});
  ASSERT_EQ(room.room().state().held.size(), 1U);
  const auto id = room.room().state().held.front().note.id;
  room.sends(hana, "show_held_note", R"({"id":")" + id.text + "\"}");
  EXPECT_EQ(room.room().state().chat.size(), 1U);
  EXPECT_EQ(room.store().find_key(id.text)->participant, "no_name");
}

}  // namespace
}  // namespace cuppa::tests
