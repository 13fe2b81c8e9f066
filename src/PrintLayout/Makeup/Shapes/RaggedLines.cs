using PrintLayout.Layout.Heads;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Shapes;

/// <summary>
/// Weighs heads whose lines are of very unlike length: 跨江大桥主跨 over 合龙. The first may be longer or shorter, but both should stand
/// as one block (make-up.md M15.23).
/// </summary>
internal static class RaggedLines
{
    /// <summary>In thousandths of the longest line, what the shortest should have.</summary>
    private const int Alike = 600;

    /// <summary>What the lines of a head cost; those of kicker and deck, which are small, half as much.</summary>
    /// <param name="block">The head.</param>
    /// <param name="wishes">What the house wants.</param>
    public static int CostOf(HeadBlock block, MakeupStyle wishes) => wishes.RaggedHead == 0 ? 0
        : wishes.RaggedHead * ((2 * Lacks(block, ItemRole.Headline)) + Lacks(block, ItemRole.Kicker) + Lacks(block, ItemRole.Deck)) / Alike;

    private static int Lacks(HeadBlock block, ItemRole role)
    {
        var (count, least, most) = (0, int.MaxValue, 0);
        foreach (var part in block.Lines)
        {
            // A standfirst is a deck in lines that end where its paragraph ends.
            if (part.Role == role && part.Line.Paragraph.IsDisplay) Add(part.Line.Width.Milli);
        }

        foreach (var part in block.Columns)
        {
            if (part.Role == role) Add(part.Line.Width.Milli);
        }

        return count < 2 ? 0 : Math.Max(0, Alike - (int)(least * 1000L / Math.Max(1, most)));

        void Add(int width)
        {
            count++;
            least = Math.Min(least, width);
            most = Math.Max(most, width);
        }
    }
}
