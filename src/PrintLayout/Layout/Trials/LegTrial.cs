using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Layout.Legs;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Trials;

/// <summary>
/// Legs of given depth and a story of blocks of known size, in place of real text: <c>p5</c> is a paragraph of five lines,
/// <c>c2</c> a crosshead of two rows. A filled leg is drawn as one character a row: <c>f m l</c> first, middle, last line of
/// a paragraph, <c>w</c> its only one, <c>C c</c> a crosshead and its further rows, <c>+</c> a row opened above a
/// crosshead, <c>.</c> a row left free.
/// </summary>
public static class LegTrial
{
    /// <summary>Fills legs with a story of blocks.</summary>
    /// <param name="blocks">The blocks, parted by blanks.</param>
    /// <param name="depths">Rows of each leg.</param>
    /// <returns>Each leg as it is drawn.</returns>
    public static ImmutableArray<string> Fill(string blocks, ImmutableArray<int> depths) =>
        [.. Draw(LegFiller.Fill(Items(blocks), depths), depths)];

    /// <summary>As <see cref="Fill"/>, for a story that may be too short for its legs: all are then shortened alike.</summary>
    /// <param name="blocks">The blocks, parted by blanks.</param>
    /// <param name="depths">Rows of each leg.</param>
    /// <returns>Each leg as it is drawn.</returns>
    public static ImmutableArray<string> Pour(string blocks, ImmutableArray<int> depths)
    {
        var poured = StoryFiller.Pour(GalleyUnit.Fixed(Items(blocks)), Plan(depths), CostStyle.Standard);
        return [.. Draw(poured.Filled, poured.Plan.Depth)];
    }

    /// <summary>One leg to a column, all from the module's top.</summary>
    /// <param name="depths">Rows of each.</param>
    internal static LegPlan Plan(ImmutableArray<int> depths) => new([.. depths.Select((depth, column) => new Leg(column, 0, depth))]);

    /// <summary>The items of a story of blocks.</summary>
    /// <param name="blocks">The blocks, parted by blanks.</param>
    internal static ImmutableArray<GalleyItem> Items(string blocks)
    {
        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        var words = blocks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var block = 0; block < words.Length; block++)
        {
            var size = int.Parse(words[block].AsSpan(1), CultureInfo.InvariantCulture);
            if (words[block][0] == 'c')
            {
                items.Add(new GalleyItem(GalleyItemKind.Crosshead, size, [], block));
                continue;
            }

            for (var line = 0; line < size; line++) items.Add(new GalleyItem(KindOf(line, size), 1, [], block));
        }

        return items.ToImmutable();
    }

    /// <summary>Filled legs as they are drawn.</summary>
    /// <param name="filled">The legs.</param>
    /// <param name="depths">Rows of each.</param>
    internal static string[] Draw(FilledLegs filled, ImmutableArray<int> depths) =>
        [.. filled.Legs.Select((leg, i) => Draw(leg).PadRight(depths[i], '.'))];

    internal static GalleyItemKind KindOf(int line, int count) => (line == 0, line == count - 1) switch
    {
        (true, true) => GalleyItemKind.Whole,
        (true, false) => GalleyItemKind.First,
        (false, true) => GalleyItemKind.Last,
        _ => GalleyItemKind.Middle,
    };

    private static string Draw(ImmutableArray<PlacedItem> leg)
    {
        var rows = new StringBuilder();
        foreach (var placed in leg)
        {
            rows.Append('+', placed.Lead);
            if (placed.Row != rows.Length)
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"a block stands in row {placed.Row}, but {rows.Length} rows are above it"));
            rows.Append(placed.Item.Kind switch
            {
                GalleyItemKind.First => 'f',
                GalleyItemKind.Middle => 'm',
                GalleyItemKind.Last => 'l',
                GalleyItemKind.Crosshead => 'C',
                _ => 'w',
            });
            rows.Append('c', placed.Item.Rows - 1);
        }

        return rows.ToString();
    }
}
