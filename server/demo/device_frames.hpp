// The frames a device sends (protocol/frames/), as JSON text.
#pragma once

#include <string>

#include "demo/player.hpp"

namespace cuppa::demo {

// `tab` tells two pages of one person apart.
std::string hello_frame(const std::string& key, const std::string& tab);
std::string command_frame(const std::string& id, const ClientCommand& command);
// Always limits::kNoNameFrameBytes long. Empty: the words are too long for one.
std::string no_name_frame(const std::string& note_key, const NoNameWords& words);

}  // namespace cuppa::demo
