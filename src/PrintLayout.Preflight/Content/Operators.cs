using System.Text;

namespace PrintLayout.Preflight.Content;

/// <summary>The content operators, ISO 32000-1 Annex A, with the number of their operands.</summary>
internal static class Operators
{
    /// <summary>For operators with any number of operands.</summary>
    public const int AnyCount = -1;

    private static readonly Dictionary<string, int> Counts = Listed(
    [
        (0, "b B b* B* BT BX EMC ET EX f F f* h n q Q s S T* W W*"),
        (1, "BMC CS cs Do G g gs i j J M MP ri sh Tc Tj TJ TL Tr Ts Tw Tz w '"),
        (2, "BDC d d0 DP l m Td TD Tf"),
        (3, "RG rg \""),
        (4, "K k re v y"),
        (6, "c cm d1 Tm"),
        (AnyCount, "BI SC sc SCN scn"),
    ]);

    private static readonly Dictionary<uint, string> ByBytes = Counts.Keys.ToDictionary(op => Key(Encoding.ASCII.GetBytes(op)));

    /// <summary>The operator that the bytes name; null for none. It does not allocate.</summary>
    public static string? Known(ReadOnlySpan<byte> word) => word.Length is >= 1 and <= 3 ? ByBytes.GetValueOrDefault(Key(word)) : null;

    /// <summary>How many operands an operator takes; null when there is no such operator.</summary>
    public static int? CountOf(string op) => Counts.TryGetValue(op, out var count) ? count : null;

    private static Dictionary<string, int> Listed((int Count, string Names)[] groups) => groups
        .SelectMany(group => group.Names.Split(' ').Select(name => (Name: name, group.Count)))
        .ToDictionary(entry => entry.Name, entry => entry.Count, StringComparer.Ordinal);

    private static uint Key(ReadOnlySpan<byte> word)
    {
        uint key = 0;
        foreach (var c in word) key = (key << 8) | c;
        return key;
    }
}
