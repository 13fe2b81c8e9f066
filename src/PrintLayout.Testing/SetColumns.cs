using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Trials;

namespace PrintLayout.Testing;

/// <summary>A story in its columns, and what a test may expect of it.</summary>
/// <param name="Columns">Lines of each column.</param>
/// <param name="Overset">Lines that found no place.</param>
/// <param name="Findings">What was found while setting it: loose lines, units that were split.</param>
public sealed record SetColumns(
    ImmutableArray<ImmutableArray<TrialLine>> Columns, ImmutableArray<string> Overset, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The lines of all columns, each as its text, in reading order.</summary>
    /// <param name="lines">The lines expected.</param>
    /// <exception cref="ExpectationException">They are others.</exception>
    public SetColumns ExpectLines(params string[] lines) =>
        Expect("the lines", lines, [.. Columns.SelectMany(column => column).Select(line => line.Text)]);

    /// <summary>The lines of one column.</summary>
    /// <param name="column">Column from 1.</param>
    /// <param name="lines">The lines expected.</param>
    /// <exception cref="ExpectationException">They are others.</exception>
    public SetColumns ExpectColumn(int column, params string[] lines) =>
        Expect(FormattableString.Invariant($"the lines of column {column}"), lines, [.. Columns[column - 1].Select(line => line.Text)]);

    /// <summary>The lines that found no place.</summary>
    /// <param name="lines">The lines expected.</param>
    /// <exception cref="ExpectationException">They are others.</exception>
    public SetColumns ExpectOverset(params string[] lines) => Expect("the lines without a place", lines, [.. Overset]);

    /// <summary>How far the Han gaps of each line are open, in thousandths of an em, in reading order.</summary>
    /// <param name="openings">The openings expected.</param>
    /// <exception cref="ExpectationException">They are others.</exception>
    public SetColumns ExpectOpenings(params int[] openings) => Expect(
        "the openings of the lines", [.. openings.Select(Text)],
        [.. Columns.SelectMany(column => column).Select(line => Text(line.HanOpening))]);

    private static string Text(int number) => FormattableString.Invariant($"{number}");

    private SetColumns Expect(string what, IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        expected.SequenceEqual(actual) ? this : throw ExpectationException.OfRows(what, expected, actual);
}
