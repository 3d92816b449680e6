// The end of a socket: says that nothing more will come, and reads away what still arrives until
// the other side closes too. Closing at once would make the kernel send a reset when anything is
// unread, and a reset may overtake the last answer or close frame.
#pragma once

#include <memory>

#include "net/asio.hpp"
#include "net/connection.hpp"

namespace cuppa {

// Takes at most the close deadline, and counts for an address until then.
void close_lingering(const std::shared_ptr<Connected>& all, Socket socket,
                     std::optional<AddressCounts::Place> place);

}  // namespace cuppa
