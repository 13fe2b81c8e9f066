using System.Collections.Immutable;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Cli.Options;

/// <summary>The values of <c>--paper</c>.</summary>
internal static class PaperOption
{
    /// <summary>Words and what they mean; the first is taken when nothing is said.</summary>
    public static ImmutableArray<(string Word, ProofPaper Value)> Words { get; } =
        [("plain", ProofPaper.Plain), ("newsprint", ProofPaper.Newsprint)];
}
