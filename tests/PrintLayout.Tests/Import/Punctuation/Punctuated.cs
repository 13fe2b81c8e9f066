using System.Globalization;
using PrintLayout.Punctuation;
using PrintLayout.Punctuation.Rules;

namespace PrintLayout.Tests.Import.Punctuation;

/// <summary>Short ways to ask the rules.</summary>
internal static class Punctuated
{
    public static string Certain(string text, PunctuationOptions? options = null) => Apply(text, Certainty.Certain, options);

    public static string Likely(string text, PunctuationOptions? options = null) => Apply(text, Certainty.Likely, options);

    public static string Guessed(string text, PunctuationOptions? options = null) => Apply(text, Certainty.Guess, options);

    public static string Apply(string text, Certainty atLeast, PunctuationOptions? options = null) =>
        PunctuationRules.Apply(text, PunctuationRules.Find(text, options), atLeast);

    /// <summary>
    /// The edits that are not certain, as <c>rule start+length replacement</c>; the blanks that go with them are left out.
    /// </summary>
    public static string[] Uncertain(string text, PunctuationOptions? options = null) =>
    [
        .. PunctuationRules.Find(text, options)
            .Where(edit => edit.Certainty < Certainty.Certain && edit.Rule != PunctuationRuleNames.Blank)
            .Select(edit => string.Create(CultureInfo.InvariantCulture, $"{edit.Rule} {edit.Start}+{edit.Length} {edit.Replacement}")),
    ];
}
