using System.Globalization;
using System.Text;

namespace PrintLayout.Punctuation.Characters;

/// <summary>
/// The unified ideograph of a radical or compatibility ideograph (Data/unified-ideographs.txt). The table is read when the
/// first such character occurs.
/// </summary>
internal static class UnifiedIdeographs
{
    private static readonly Lazy<Dictionary<int, string>> Table = new(Load);

    /// <summary>Whether a character may be in the table.</summary>
    public static bool IsCandidate(int value) =>
        value is (>= 0x2E80 and <= 0x2FD5) or (>= 0xF900 and <= 0xFAD9) or (>= 0x2F800 and <= 0x2FA1D);

    /// <summary>Whether a character is a radical. In running text a radical is always the error of a conversion.</summary>
    public static bool IsRadical(int value) => value is >= 0x2E80 and <= 0x2FD5;

    /// <summary>The unified ideograph; null when there is none.</summary>
    public static string? Of(int value) => IsCandidate(value) ? Table.Value.GetValueOrDefault(value) : null;

    private static Dictionary<int, string> Load()
    {
        var table = new Dictionary<int, string>();
        using var stream = typeof(UnifiedIdeographs).Assembly.GetManifestResourceStream("unified-ideographs.txt")
            ?? throw new InvalidOperationException("unified-ideographs.txt is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var semicolon = line.IndexOf(';', StringComparison.Ordinal);
            var value = int.Parse(line.AsSpan(0, semicolon), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            foreach (var rune in line.AsSpan(semicolon + 1).EnumerateRunes())
            {
                if (rune != Rune.ReplacementChar) table.Add(value, rune.ToString());
                value++;
            }
        }

        return table;
    }
}
