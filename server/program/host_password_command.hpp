// `cuppa host-password`: sets the password with which a team may host, or takes it away. Returns
// the exit code (exit_codes.hpp) and says on stderr, in one sentence, what went wrong.
#pragma once

#include "program/config.hpp"

namespace cuppa {

int set_host_password(const HostPasswordConfig& config);

}  // namespace cuppa
