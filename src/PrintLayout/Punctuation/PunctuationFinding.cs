using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Punctuation;

/// <summary>An edit put into words, for a diagnostic.</summary>
/// <param name="Code">PL1201 to PL1205.</param>
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
            PunctuationRuleNames.MixedQuotes => (DiagnosticCodes.DoubtfulPunctuation, $"`{old}` and “ ” stand in one text."),
            _ => (DiagnosticCodes.WesternPunctuation, $"`{Words.Short(old)}` stands in Chinese text."),
        };
        var severity = edit.Certainty == Certainty.Guess && code != DiagnosticCodes.UnpairedMark
            ? DiagnosticSeverity.Info
            : DiagnosticSeverity.Warning;
        if (severity == DiagnosticSeverity.Info) code = DiagnosticCodes.DoubtfulPunctuation;
        return new PunctuationFinding(code, severity, message, Advice(edit, code));
    }

    private static string Advice(TextEdit edit, string code)
    {
        if (code == DiagnosticCodes.UnpairedMark) return "Add the other half, or delete this one.";
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
