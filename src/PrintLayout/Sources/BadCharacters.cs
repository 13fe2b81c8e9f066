using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;

namespace PrintLayout.Sources;

/// <summary>
/// Finds characters that no page can show: control characters other than tab and line end, lone surrogates, a byte order mark inside
/// the text, and noncharacters (Unicode Standard, section 23.7). U+FFFD counts too, since it shows that a conversion failed.
/// </summary>
internal static class BadCharacters
{
    /// <summary>Whether the character is one that no page can show.</summary>
    public static bool IsBad(Rune rune) =>
        rune.Value is (< 0x20 and not ('\t' or '\n' or '\r')) or (>= 0x7F and <= 0x9F) or 0xFFFD or 0xFEFF or (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE;

    /// <summary>Whether a string holds a character that no page can show.</summary>
    public static bool AnyIn(string text)
    {
        // EnumerateRunes gives U+FFFD for a lone surrogate.
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBad(rune)) return true;
        }

        return false;
    }

    /// <summary>Reports every such character of the file as PL1010.</summary>
    public static void ReportAll(ReadSession session)
    {
        var text = session.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                if (IsBad(rune)) Report(session, rune.Value, i);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                Report(session, text[i], i);
            }
        }
    }

    /// <summary>Reports one character as PL1010.</summary>
    /// <param name="session">The reading.</param>
    /// <param name="value">Its code point or code unit.</param>
    /// <param name="offset">Its UTF-16 offset in the file.</param>
    public static void Report(ReadSession session, int value, int offset)
    {
        var name = "U+" + value.ToString("X4", CultureInfo.InvariantCulture);
        var hint = value == 0xFFFD
            ? "Text was lost when the manuscript was converted: go back to the original and put the right character here."
            : "Delete it; copying from a word processor leaves such characters behind.";
        session.Error(DiagnosticCodes.BadCharacter, offset, offset + 1, $"{name} ({Kind(value)}) cannot be set; it is left out.", hint);
    }

    private static string Kind(int value) => value switch
    {
        0xFFFD => "the replacement character",
        0xFEFF => "a byte order mark inside the text",
        >= 0xD800 and <= 0xDFFF => "half of a surrogate pair",
        < 0xA0 => "a control character",
        _ => "a noncharacter",
    };
}
