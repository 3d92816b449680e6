// The small file beside the backups that says what was erased on request, by ids and times alone:
// what a backup holds that was erased after it was made is erased from it again when it is put
// back, also where the disk with the data is lost.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "store/event_store.hpp"
#include "store/problem.hpp"

namespace cuppa {

inline constexpr const char* kErasuresFileName = "cuppa.erasures.json";

std::string erasures_text(const std::vector<Erased>& erased);
// None: it is no such text.
std::optional<std::vector<Erased>> erasures_in(const std::string& text);

// A file that is not there holds none.
std::variant<std::vector<Erased>, Problem> read_erasures(const std::filesystem::path& file);

// What both have, once; by their times and ids, so that nothing tells which came when.
std::vector<Erased> all_erasures(std::vector<Erased> some, const std::vector<Erased>& others);

}  // namespace cuppa
