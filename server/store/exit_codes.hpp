// How the process ends where the data are concerned. The numbers are those of sysexits.h, so that
// a service manager can tell what starting again may cure (disk_failed) from what needs a person.
#pragma once

#include <string_view>

namespace cuppa {

inline constexpr int kExitDataUnusable = 65;       // cuppa.db is truncated, newer or not Cuppa's
inline constexpr int kExitNoInput = 66;            // no such file to put back
inline constexpr int kExitBug = 70;                // a room and its log disagree: ours to mend
inline constexpr int kExitDirectoryUnusable = 73;  // no directory, or none can be made there
inline constexpr int kExitDiskFailed = 74;         // reading, writing or fsync failed
inline constexpr int kExitDataInUse = 75;          // another server or program holds the data
inline constexpr int kExitNoPermission = 77;       // this account may not read or write the data

// Says one line on stderr and ends the process at once: no destructor runs and nobody is answered.
[[noreturn]] void end_process(int exit_code, std::string_view sentence);

}  // namespace cuppa
