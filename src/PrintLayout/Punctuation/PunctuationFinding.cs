using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Punctuation;

/// <summary>An edit put into words, for a diagnostic.</summary>
/// <param name="Code">PL1201 to PL1210.</param>
/// <param name="Severity">A warning for a fault; an info where the text may be intended.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to write.</param>
internal readonly record struct PunctuationFinding(string Code, DiagnosticSeverity Severity, string Message, string Hint)
{
    /// <summary>Puts an edit into words.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="old">The text it replaces.</param>
    public static PunctuationFinding Of(TextEdit edit, string old)
    {
        var (code, message) = edit.Rule switch
        {
            PunctuationRuleNames.Blank when edit.Replacement == "\u3000" =>
                (DiagnosticCodes.DoubtfulPunctuation, "The blank between these clauses is not set."),
            PunctuationRuleNames.Blank => (DiagnosticCodes.TypedBlank, "A blank is typed beside Chinese text; the style sets the gap."),
            PunctuationRuleNames.Indent => (DiagnosticCodes.TypedBlank, "An indent is typed; the style sets it."),
            PunctuationRuleNames.Fold or PunctuationRuleNames.LookAlike =>
                (DiagnosticCodes.LookAlikeCharacter, $"{Name(old)} stands where another character is meant."),
            PunctuationRuleNames.Invisible => (DiagnosticCodes.LookAlikeCharacter, $"{Name(old)} cannot be seen."),
            PunctuationRuleNames.UnpairedQuote or PunctuationRuleNames.UnpairedBracket =>
                (DiagnosticCodes.UnpairedMark, $"`{old}` has no other half in this paragraph."),
            PunctuationRuleNames.ListMark =>
                (DiagnosticCodes.DoubtfulPunctuation, "A Western comma stands between names of a Chinese sentence."),
            PunctuationRuleNames.Clash when edit.Replacement != old =>
                (DiagnosticCodes.ClashingMarks, $"`{Words.Short(old)}` is one mark typed twice."),
            PunctuationRuleNames.Clash => (DiagnosticCodes.ClashingMarks, $"`{Words.Short(old)}` cannot stand side by side."),
            PunctuationRuleNames.NameDot => (DiagnosticCodes.NameDot, edit.Certainty == Certainty.Guess
                ? $"`{old}` may stand inside a name; it is no sure full stop."
                : $"`{old}` stands between the parts of a name."),
            PunctuationRuleNames.SplitNumber =>
                (DiagnosticCodes.SplitNumber, "A blank stands between the digits of what may be one number."),
            PunctuationRuleNames.QuoteList =>
                (DiagnosticCodes.MarkInQuoteList, "Between quotations or titles side by side 、 is usually left out (GB/T 15834, 4.5.3.5)."),
            PunctuationRuleNames.YearRange =>
                (DiagnosticCodes.HyphenInYears, "A hyphen stands between two years (GB/T 15834, 4.13.3.2 has a dash of one em)."),
            PunctuationRuleNames.MixedQuotes => (DiagnosticCodes.DoubtfulPunctuation, $"`{old}` and “ ” stand in one text."),
            _ => (DiagnosticCodes.WesternPunctuation, $"`{Words.Short(old)}` stands in Chinese text."),
        };
        if (code is DiagnosticCodes.MarkInQuoteList or DiagnosticCodes.HyphenInYears)
            return new PunctuationFinding(code, DiagnosticSeverity.Info, message, Advice(edit, code));
        // These are faults whatever is meant.
        var isFault = code is DiagnosticCodes.UnpairedMark or DiagnosticCodes.ClashingMarks or DiagnosticCodes.NameDot
            or DiagnosticCodes.SplitNumber;
        if (edit.Certainty == Certainty.Guess && !isFault)
            return new PunctuationFinding(
                DiagnosticCodes.DoubtfulPunctuation, DiagnosticSeverity.Info, message, Advice(edit, DiagnosticCodes.DoubtfulPunctuation));
        return new PunctuationFinding(code, DiagnosticSeverity.Warning, message,
            code == DiagnosticCodes.ClashingMarks && edit.Replacement == old ? "Keep the one that is meant." : Advice(edit, code));
    }

    private static string Advice(TextEdit edit, string code)
    {
        if (code == DiagnosticCodes.UnpairedMark) return "Add the other half, or delete this one.";
        if (code == DiagnosticCodes.NameDot && edit.Certainty == Certainty.Guess)
            return "Write `·` if it stands inside a name, or `。` if a sentence ends here.";
        var doIt = edit.Replacement.Length == 0
            ? "Delete it"
            : edit.Replacement == "\u3000" ? "Write an ideographic space (U+3000)" : $"Write `{edit.Replacement}`";
        return edit.Certainty switch
        {
            Certainty.Certain => doIt + "; `printlayout check --fix` does so.",
            Certainty.Likely => doIt + ".",
            _ => doIt + " if that is meant.",
        };
    }

    private static string Name(string text)
    {
        var rune = Rune.GetRuneAt(text, 0);
        var number = string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        return Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) ? $"`{Words.Short(text)}` ({number})" : number;
    }
}
