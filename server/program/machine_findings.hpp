// What `cuppa check` finds by looking at the machine, whether or not a server runs.
#pragma once

#include <filesystem>
#include <vector>

#include "store/boot_anchor.hpp"
#include "store/finding.hpp"

namespace cuppa {

// Who may read the data, the room on their disk, what kind of disk that is, and what a restore put
// aside there.
std::vector<Finding> place_findings(const std::filesystem::path& data);

// Whether the machine's clock is set by others'.
Finding clock_finding();

// Of the server's own process: what it may open, and its clock beside the machine's.
std::vector<Finding> server_findings(const BootAnchor& anchor);

}  // namespace cuppa
