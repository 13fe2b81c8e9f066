using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Cli.Messages;

/// <summary>
/// What was told of each page in the pass before: a page of which the same is found again is not told of again. Not safe for use by two
/// threads at once.
/// </summary>
internal sealed class ToldFindings
{
    private readonly Dictionary<(string Edition, string Page), ImmutableArray<Diagnostic>> _told = [];

    /// <summary>Takes what is found now.</summary>
    /// <param name="edition">The edition file; empty for none.</param>
    /// <param name="page">The page; empty for the edition as a whole.</param>
    /// <param name="found">The findings.</param>
    /// <returns>Those to tell: all of them, or none.</returns>
    public ImmutableArray<Diagnostic> Take(string edition, string page, ImmutableArray<Diagnostic> found)
    {
        var isKnown = _told.TryGetValue((edition, page), out var before) && AreSame(before, found);
        _told[(edition, page)] = found;
        return isKnown ? [] : found;
    }

    private static bool AreSame(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> now) =>
        before.Length == now.Length && before.Zip(now).All(pair => pair.First.Code == pair.Second.Code
            && pair.First.Span == pair.Second.Span && pair.First.Message == pair.Second.Message);
}
