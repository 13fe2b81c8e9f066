using System.Collections.Immutable;
using System.Text;

namespace PrintLayout.Content.Import.Punctuation;

/// <summary>Finds Western punctuation, typed blanks and look-alikes in Chinese text (typography.md 1.1 to 1.4, 6.1, 6.7).</summary>
public static class PunctuationRules
{
    /// <summary>Finds what the rules would change.</summary>
    /// <param name="text">One paragraph or a whole Markdown body.</param>
    /// <param name="options">What kind of text it is; <see cref="PunctuationOptions.Body"/> unless given.</param>
    /// <returns>The edits by rising <see cref="TextEdit.Start"/>; no two overlap.</returns>
    public static ImmutableArray<TextEdit> Find(string text, PunctuationOptions? options = null)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (var i = 0; i < text.Length; i++)
        {
            var left = i > 0 && IsHan(text[i - 1]);
            var right = i + 1 < text.Length && IsHan(text[i + 1]);
            var wide = text[i] switch { ',' => "，", ';' => "；", ':' => "：", '?' => "？", '!' => "！", _ => null };
            if (wide is not null && (left || right)) edits.Add(new TextEdit(i, 1, wide, PunctuationRuleNames.Mark, Certainty.Certain));
        }

        return edits.ToImmutable();
    }

    /// <summary>Carries edits out.</summary>
    /// <param name="text">The text that <see cref="Find"/> read.</param>
    /// <param name="edits">Its edits.</param>
    /// <param name="atLeast">Less certain edits are left out.</param>
    public static string Apply(string text, ImmutableArray<TextEdit> edits, Certainty atLeast)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            if (edit.Certainty < atLeast) continue;
            result.Append(text, at, edit.Start - at).Append(edit.Replacement);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
