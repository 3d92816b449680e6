// How every command ends: 0 when all went well, else a number of sysexits.h. store/exit_codes.hpp
// has those about the data; `cuppa --help` lists them all.
#pragma once

#include "store/exit_codes.hpp"

namespace cuppa {

inline constexpr int kExitUsage = 64;     // the command line: a wrong flag, format or address
inline constexpr int kExitNotFound = 66;  // no such session or file, or no data in that directory
inline constexpr int kExitUnavailable = 69;  // no answer, cannot listen, or a tool is missing
inline constexpr int kExitCannotWrite = 73;  // the output cannot be made where it was asked for
inline constexpr int kExitCertificate = 78;  // the certificate or its key cannot be used

inline constexpr const char* kExitCodesInWords =
    "Exit codes: 0 done; 64 the command line is wrong; 65 cuppa.db cannot be used; 66 no such "
    "session or file, or no data there; 69 the server does not answer or cannot listen, or another "
    "program that is needed is missing or failed; 70 a mistake of ours; 73 a directory, output or "
    "backup cannot be made; 74 reading or writing failed; 75 another program holds the data; 77 "
    "this account may not; 78 the certificate or its key cannot be used.";

}  // namespace cuppa
