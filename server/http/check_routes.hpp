// What `cuppa check` asks, for the owner of the data directory (control_routes.hpp).
//
//   GET /control/check   {"findings": [{"verdict", "subject", "sentence", "exit_code"}]}
#pragma once

#include <functional>
#include <vector>

#include "http/router.hpp"
#include "store/database_check.hpp"

namespace cuppa {

// `more`: what else whoever answers knows of itself. `check` must outlive the router.
void add_check_route(Router& router, DatabaseCheck& check,
                     std::function<std::vector<Finding>()> more);

}  // namespace cuppa
