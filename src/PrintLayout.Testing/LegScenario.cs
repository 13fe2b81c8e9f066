using System.Collections.Immutable;
using PrintLayout.Layout.Trials;

namespace PrintLayout.Testing;

/// <summary>
/// Legs of given depth and a story of blocks of known size, in place of real text: <c>p5</c> is a paragraph of five lines,
/// <c>c2</c> a crosshead of two rows. A filled leg is drawn as one character a row: <c>f m l</c> first, middle, last line of
/// a paragraph, <c>w</c> its only one, <c>C c</c> a crosshead and its further rows, <c>+</c> a row opened above a
/// crosshead, <c>.</c> a row left free.
/// </summary>
public sealed class LegScenario
{
    private readonly ImmutableArray<int> _depths;
    private string _blocks = string.Empty;

    internal LegScenario(ImmutableArray<int> depths) => _depths = depths;

    /// <summary>Gives the legs their story.</summary>
    /// <param name="blocks">The blocks, parted by blanks.</param>
    public LegScenario Story(string blocks)
    {
        _blocks = blocks;
        return this;
    }

    /// <summary>Fills the legs and compares what they look like.</summary>
    /// <param name="legs">Each leg as it is drawn.</param>
    /// <exception cref="ExpectationException">They look otherwise.</exception>
    public LegScenario Expect(params string[] legs) => Compare(legs, LegTrial.Fill(_blocks, _depths));

    /// <summary>As <see cref="Expect"/>, for a story that may be too short for its legs: all are then shortened alike.</summary>
    /// <param name="legs">Each leg as it is drawn.</param>
    /// <exception cref="ExpectationException">They look otherwise.</exception>
    public LegScenario ExpectPoured(params string[] legs) => Compare(legs, LegTrial.Pour(_blocks, _depths));

    private LegScenario Compare(string[] expected, ImmutableArray<string> actual) =>
        expected.SequenceEqual(actual) ? this : throw ExpectationException.OfRows("the legs", expected, actual);
}
