using System.Buffers;
using PrintLayout.Languages;
using PrintLayout.Unicode.LineBreaking;
using PrintLayout.Unicode.Properties;

namespace PrintLayout.Text.Items;

/// <summary>
/// Tells the quotation marks of a Latin sentence and apostrophes from those of Chinese text, with which they share their code
/// points (composition.md C1.5, C8.4): what the language does not make a bracket of its own is set from the Latin
/// companion. Keeps scratch space and belongs to one worker.
/// </summary>
internal sealed class WesternQuotes
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”‘’");
    private readonly LineBreakScratch _scratch = new();

    /// <summary>The places of the Western marks, rising. A text without a Western letter has none but the apostrophe of ’90s.</summary>
    /// <param name="text">A paragraph as typed.</param>
    /// <param name="language">Its language.</param>
    public List<int> Find(string text, LanguageProfile language)
    {
        var found = new List<int>();
        if (!text.AsSpan().ContainsAny(Quotes) || !MayHaveSome(language.Classes, text)) return found;
        var units = _scratch.Units(text.Length);
        units = units[..LineBreakUnits.Split(text, units)];
        language.QuotationMarks.Apply(units);
        foreach (ref readonly var unit in units)
        {
            if (unit.Class == LineBreakClass.QU && Quotes.Contains(text[unit.Start])) found.Add(unit.Start);
        }

        return found;
    }

    /// <summary>Whether there is a letter of Western text, or an apostrophe as in ’90s.</summary>
    private static bool MayHaveSome(CharacterClasses classes, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (classes.IsWestern(text[i]) && char.IsLetter(text[i])) return true;
            if (text[i] == '’' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) return true;
        }

        return false;
    }
}
