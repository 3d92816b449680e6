// A backup that is to take the place of the data: looked at, and made ready in a directory of its
// own. What stands there now is only read.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "store/boot_anchor.hpp"
#include "store/data_directory.hpp"
#include "store/event_store.hpp"
#include "store/problem.hpp"

namespace cuppa {

// Why a file cannot be put back, by its first bytes.
std::optional<Problem> problem_in_backup(const std::filesystem::path& file);

// Copies it to `copy`, with the log beside it if it has one, and reads all of it through: damage
// anywhere is a problem. The copy is readable by its owner only.
std::optional<Problem> copy_and_read_through(const std::filesystem::path& file,
                                             const std::filesystem::path& copy);

// What of the data that stand there now matters afterwards.
struct StandingFacts {
  std::vector<Erased> erased;
  std::optional<BootAnchor> anchor;  // of this boot
};
// None: the file cannot be read.
std::optional<StandingFacts> facts_of_standing(const std::filesystem::path& file,
                                               const BootReading& boot = read_boot());

// Makes the opened copy the data from now on. Every session gets another epoch, so that each device
// takes all of it anew; its key goes on working. Single-use links for hosts end, since some were
// used meanwhile. What was erased since is noted, and given back: it is still to be erased. The
// clock goes on as it did in this boot. When the server was last alive stays as the backup has it:
// for its sessions all the time since then is an outage, and their clocks stand where they were.
// Throws SQLite::Exception.
std::vector<Erased> take_up(OpenedData& copy, const StandingFacts& standing);

// Whether every byte of what was erased is gone from an opened file that nobody uses.
bool has_no_traces(OpenedData& data);

}  // namespace cuppa
