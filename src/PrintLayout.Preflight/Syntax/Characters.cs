namespace PrintLayout.Preflight.Syntax;

/// <summary>Classes of characters, ISO 32000-1 §7.2.2.</summary>
internal static class Characters
{
    public static bool IsBlank(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDigit(byte c) => c is >= (byte)'0' and <= (byte)'9';

    /// <summary>Whether a character may stand in a name or a word: neither blank nor a delimiter.</summary>
    public static bool IsRegular(byte c) =>
        !IsBlank(c)
        && c is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}'
            or (byte)'/' or (byte)'%');

    /// <summary>The value of a hexadecimal digit; −1 for anything else.</summary>
    public static int Hex(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        _ => -1,
    };
}
