// What became of what people parked, for everybody: You said / We are looking into it / We did / We
// can't, and why / Passed to / No owner, because.
//
// Only words that somebody checked are in it, and never who said them. Owners are: they said that
// they would answer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session/state.hpp"

namespace cuppa::record {

struct FollowUpItem {
  std::string id;  // on this page only: nothing in it leads to the session
  std::string said;
  std::vector<std::string> also;  // what was found to say the same
  bool shared = false;            // others say so too
  ParkState state = ParkState::open;
  ParkBecame became = ParkBecame::did;  // of a closed one
  std::string owner;                    // who looks after it, or whom it was passed to
  std::string due;                      // while it is looked into: when we say more
  bool is_late = false;
  std::string words;       // the answer, or how people will hear
  std::string updated_on;  // a day; empty: nobody answered yet
  std::optional<Instant> updated_at;
};

struct FollowUp {
  std::string title, date;
  Instant made_at;  // when the session was
  std::vector<FollowUpItem> items;
};

// Every text in it is clean (wire/text.hpp). `now` decides what is late.
FollowUp follow_up_of(const SessionState& state, Instant now);

// For whoever was asked to answer it, with all the words that were found to say the same. None: it
// is not there any more, or stands under another.
struct AskedItem {
  std::string title;
  int revision = 1;
  FollowUpItem item;
};
std::optional<AskedItem> asked_item(const SessionState& state, const ItemId& id, int ask,
                                    Instant now);

// For whoever has the key of a note without a name: what became of what was parked with it, or from
// it, if it is in the car park; and what was written back to it, oldest first.
struct NoteAnswer {
  std::optional<FollowUpItem> item;
  std::vector<std::string> replies;
};
NoteAnswer answer_to(const SessionState& state, const ItemId& note, Instant now);

// protocol/types/follow_up.json.
std::string write_json(const FollowUp& page);
// Where people read the page and where a program reads this form of it.
struct Addresses {
  std::string page, self;
};
// A feed (RFC 4287): one entry for each thing, newer whenever its answer is.
std::string write_atom(const FollowUp& page, const Addresses& addresses);
// The days on which we say more (RFC 5545), for a calendar to subscribe to.
std::string write_icalendar(const FollowUp& page, const Addresses& addresses, Instant now);

}  // namespace cuppa::record
