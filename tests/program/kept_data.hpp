// What a data directory holds while no server runs on it. The file is read from a copy, so that the
// next server finds it as the last one left it.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "program/phone.hpp"
#include "session/state.hpp"
#include "store/event_store.hpp"

namespace cuppa::tests {

struct KeptMeeting {
  LoadedSession log;
  SessionState state;                     // what the log adds up to
  std::map<std::string, int> times_said;  // each text in it
};

struct KeptData {
  Instant last_alive;
  std::map<std::string, KeptMeeting> meetings;
};

KeptData read_kept(const std::filesystem::path& data, const std::set<std::string>& sessions);

// As if the machine had lain switched on, with no server, for so much longer.
void let_time_pass(const std::filesystem::path& data, Duration time);

// Puts so many more sessions with the same log beside it; their names.
std::set<std::string> copy_meeting(const std::filesystem::path& data, const KeptMeeting& meeting,
                                   int times);

// What is wrong with a log in itself: a gap in a stream's offsets, or an answer that is there
// twice.
std::vector<std::string> faults_of(const KeptMeeting& meeting);

// What is wrong with it beside what a phone was told: an event that is not there or is another, an
// accepted command that is not there exactly once, a refused one that is there all the same.
std::vector<std::string> broken_promises(const KeptMeeting& meeting, const Phone& phone);

}  // namespace cuppa::tests
