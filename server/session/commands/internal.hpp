// Commands that no device can send: the server asks for them itself. They have no wire form.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session/last_time.hpp"
#include "session/state.hpp"

namespace cuppa {

// The first command of every session.
struct CreateSession {
  std::string title, place_and_time, time_zone;
  int hall_expected = 0, online_expected = 0, keep_days = 90;
  std::string code, join_key;
  std::vector<Step> plan;  // empty: the usual brew
  Settings settings;
  std::string host_name;
  std::optional<LastTime> last_time{};  // of a series: what comes along
};

// Somebody comes through the door. via_host_link: a co-host's or host's key opens any door.
struct JoinSession {
  std::string name;
  Place place = Place::unsaid;
  Mode mode = Mode::take_turns;
  Role role = Role::participant;
};

// The moment that next_deadline() named has come.
struct DeadlineReached {};

// The session was loaded again after an outage: the server was last known alive at `last_alive`,
// and alive again at `alive_again`.
struct ResumeAfterRestart {
  Instant last_alive;
  Instant alive_again;
};

// A window of notes without a name is over: all that waited, in the order it came.
struct ReleaseNoName {
  std::vector<NoNameItem> items;
};

// A line of captions that is kept. Who may write them is the shell's to say (room/captions.hpp).
struct AddCaption {
  Caption caption;
};

// A host makes a link for whoever looks after a parked thing.
struct AskAnswer {
  ItemId id;
};

// Whoever was asked answers, by the link of the ask of that number. became none: it is looked into
// until `due`, and the words say how people will hear.
struct AnswerPark {
  ItemId id;
  int ask = 0;
  std::optional<ParkBecame> became;
  std::string words, to, due;
};

// The follow-up page has another address from then on; the one before is nobody's.
struct RenewFollowUp {
  std::string key;
};

// The same for the page that is sent beforehand.
struct RenewInvitation {
  std::string key;
};

// Nobody has been here for twelve hours.
struct CloseForgotten {
  std::string due;  // civil date, two weeks on
};

// Somebody is being erased: nobody waits for them any more, in the room or at the door.
struct TakeOut {
  ParticipantId who;
};

}  // namespace cuppa
