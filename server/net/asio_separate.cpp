// The bodies of Asio and Beast, compiled once (the two SEPARATE_COMPILATION macros).
#include <boost/asio/impl/src.hpp>

// Before Boost 1.86 a debug build ends at an assertion that is wrong: of a chunked body that is
// empty, "0\r\n\r" may well be all that has come so far (Beast's pull request 2861).
#define BOOST_DISABLE_ASSERTS
#include <boost/assert.hpp>
#include <boost/beast/src.hpp>
