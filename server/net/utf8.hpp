// Whether bytes are whole, well-formed UTF-8. Beast checks while it reads, but passes a message
// that ends inside a sequence when its last fragment is empty; JSON libraries then throw or guess.
#pragma once

#include <string_view>

namespace cuppa {

bool is_utf8(std::string_view bytes);

}  // namespace cuppa
