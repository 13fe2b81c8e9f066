using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>
/// The space between two clusters of one line: punctuation width adjustment (CLREQ, "Punctuation Width Adjustment";
/// composition.md C5), Han–Western gaps (C6), and units that never open (C4). What falls away at line edges is not here:
/// a line starts at the body of its first cluster and ends at the body of its last.
/// </summary>
internal static class SpacingRules
{
    private const char IdeographicSpace = '\u3000';

    public static ImmutableArray<InterClusterSpace> Between(
        string text, ImmutableArray<Cluster> clusters, ImmutableArray<bool> canBreakAfter, ParagraphText paragraph)
    {
        var spaces = new InterClusterSpace[Math.Max(clusters.Length - 1, 0)];
        var language = paragraph.Language;
        for (var i = 0; i < spaces.Length; i++)
        {
            ref readonly var left = ref clusters.ItemRef(i);
            ref readonly var right = ref clusters.ItemRef(i + 1);
            var style = paragraph.Runs[left.Style].Style;
            var space = IsPlainHan(left, right, paragraph) ? Solid
                : Between(text, left, right, canBreakAfter[i], style.Size, paragraph);
            // The second of two final stops is as rigid as the first (C4.5).
            if (space.Kind == SpaceKind.FinalStop && i > 0 && IsFinalPair(clusters.ItemRef(i - 1), left, canBreakAfter[i - 1]))
                space = space with { Least = space.Natural };
            if (left.Class == CharacterClass.Opener || right.Class.ClingsLeft) space = space with { OpensLate = true };
            if (paragraph.IsDisplay) space = Squeezed(space, language.Spacing);
            spaces[i] = style.Tracking == Pt.Zero ? space : Tracked(space, style.Tracking);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(spaces);
    }

    /// <summary>Nearly all pairs of a text: two Han side by side, neither of them small.</summary>
    private static bool IsPlainHan(in Cluster left, in Cluster right, ParagraphText paragraph) =>
        left.Class == CharacterClass.Han && right.Class == CharacterClass.Han && right.TextStart == left.TextStart + left.TextLength
        && paragraph.Runs[right.Style].Style.Script == ScriptPosition.None;

    private static InterClusterSpace Between(
        string text, in Cluster left, in Cluster right, bool canBreak, Pt em, ParagraphText paragraph)
    {
        var typedStart = left.TextStart + left.TextLength;
        if (right.TextStart > typedStart)
        {
            // Between two parts of a headline the white is an em, whatever was typed (C13.11).
            if (text[typedStart] == IdeographicSpace || (paragraph.IsDisplay && IsBetweenParts(text[typedStart], left, right)))
                return new InterClusterSpace(SpaceKind.Rigid, em, em, em, typedStart, right.TextStart - typedStart);
            var space = WordSpace(em, paragraph.Language.Spacing, typedStart, right.TextStart - typedStart);
            // The author's no-break space keeps its width.
            return text[typedStart] == '\u00A0'
                ? space with { Kind = SpaceKind.Rigid, Least = space.Natural, Most = space.Natural }
                : space;
        }

        var classes = paragraph.Language.Classes;
        // In vertical lines ：；！？ fill their cell (C11.2); of the two halves between them and an opener one goes all the same (C5.10).
        if (paragraph.WritingMode == WritingMode.Vertical && IsWholeStop(left) && right.Class == CharacterClass.Opener)
            return Blank(SpaceKind.Bracket, Pt.Zero);
        var isSmall = paragraph.Runs[right.Style].Style.Script != ScriptPosition.None;
        if (left.Class.ClingsLeft) return AfterMark(left, right, canBreak);
        if (left.Class == CharacterClass.Opener) return Solid;
        if (right.Class == CharacterClass.Opener) return Blank(SpaceKind.Bracket, right.Lead);
        var (before, after) = (text[typedStart - 1], text[right.TextStart]);
        if (!canBreak && IsNumberWithSign(classes, left, before, right, after)) return Rigid;
        if (isSmall) return Rigid;
        if (IsGap(left, right)) return HanWestern(em, paragraph.Spacing);
        if (classes.IsSolidusOrHyphen(before) || classes.IsSolidusOrHyphen(after)) return Rigid;
        return IsRigid(left, right, canBreak) ? Rigid : Solid;
    }

    private static bool IsBetweenParts(char blank, in Cluster left, in Cluster right) =>
        blank == IdeographicSpace
        || (blank == ' ' && (left.Class != CharacterClass.Western || right.Class != CharacterClass.Western));

    private static bool IsWholeStop(in Cluster cluster) => cluster.Class.IsStop && cluster.Trail == Pt.Zero;

    private static InterClusterSpace Solid => new(SpaceKind.Solid, Pt.Zero, Pt.Zero, Pt.Zero);

    private static InterClusterSpace Rigid => new(SpaceKind.Rigid, Pt.Zero, Pt.Zero, Pt.Zero);

    private static InterClusterSpace Blank(SpaceKind kind, Pt width) => new(kind, width, Pt.Zero, width);

    /// <summary>
    /// Behind a stop or closer: before another closer or stop its blank goes (C5.7–C5.9); before an opener one of the two
    /// halves goes (C5.5, C5.10) and the other counts as the bracket's; elsewhere it stays and can be squeezed.
    /// Two stops without a bracket keep their widths (C5.12), but ？！ and its kind are one rigid unit (C4.5).
    /// </summary>
    private static InterClusterSpace AfterMark(in Cluster left, in Cluster right, bool canBreak)
    {
        var leftIsStop = left.Class.IsStop;
        if (right.Class == CharacterClass.Opener) return Blank(SpaceKind.Bracket, Pt.Max(left.Trail, right.Lead));
        if (right.Class == CharacterClass.Closer) return Solid;
        if (right.Class.IsStop)
        {
            if (!leftIsStop) return Solid;
            if (IsFinalPair(left, right, canBreak))
                return new InterClusterSpace(SpaceKind.Rigid, left.Trail, left.Trail, left.Trail);
        }

        return Blank(KindOf(left.Class), left.Trail);
    }

    private static bool IsFinalPair(in Cluster left, in Cluster right, bool canBreak) =>
        left.Class == CharacterClass.FinalStop && right.Class == CharacterClass.FinalStop && !canBreak;

    private static bool IsNumberWithSign(CharacterClasses classes, in Cluster left, char before, in Cluster right, char after) =>
        (left.Class == CharacterClass.Western && classes.IsWideUnitSign(after))
        || (right.Class == CharacterClass.Western && classes.IsWideUnitSign(before));

    /// <summary>
    /// What the blank half of a mark is when a line shrinks. A class without a blank half has none to give away. Every class is named,
    /// so that the compiler asks about a new one.
    /// </summary>
    internal static SpaceKind KindOf(CharacterClass mark) => mark switch
    {
        CharacterClass.PauseStop => SpaceKind.PauseStop,
        CharacterClass.FinalStop => SpaceKind.FinalStop,
        CharacterClass.Opener or CharacterClass.Closer => SpaceKind.Bracket,
        CharacterClass.Han or CharacterClass.Dash or CharacterClass.Ellipsis or CharacterClass.Connector or CharacterClass.Interpunct
            or CharacterClass.Western or CharacterClass.Space => SpaceKind.Solid,
    };

    private static InterClusterSpace WordSpace(Pt em, LanguageSpacing spacing, int start, int length) => new(
        SpaceKind.WordSpace, new Em(spacing.WordSpace).At(em), Share(em, spacing.WordSpaceLeast), Share(em, spacing.WordSpaceMost),
        start, length);

    /// <summary>Some thousandths of a length, rounded towards zero, so that no limit is passed.</summary>
    private static Pt Share(Pt length, int thousandths) => new((int)((long)length.Milli * thousandths / 1000));

    /// <summary>A house without gaps has none that wait for the others: the place opens like one between Han.</summary>
    private static InterClusterSpace HanWestern(Pt em, SpacingStyle spacing) => spacing.HanWesternGapMost.Milli == 0
        ? Solid
        : new InterClusterSpace(
            SpaceKind.HanWestern,
            spacing.HanWesternGap.At(em),
            spacing.HanWesternGapLeast.At(em),
            spacing.HanWesternGapMost.At(em));

    private static bool IsGap(in Cluster left, in Cluster right) =>
        (left.Class == CharacterClass.Han && right.Class == CharacterClass.Western && right.GapLeft)
        || (left.Class == CharacterClass.Western && left.GapRight && right.Class == CharacterClass.Han);

    /// <summary>Inside Western words and numbers, inside ellipses, and beside connectors nothing opens (C4.1, C7.3 stretch c).</summary>
    private static bool IsRigid(in Cluster left, in Cluster right, bool canBreak) =>
        (left.Class == CharacterClass.Western && right.Class == CharacterClass.Western)
        || (left.Class == CharacterClass.Ellipsis && right.Class == CharacterClass.Ellipsis && !canBreak)
        || left.Class == CharacterClass.Connector || right.Class == CharacterClass.Connector;

    /// <summary>Display text gives the blanks of marks away from the start.</summary>
    private static InterClusterSpace Squeezed(InterClusterSpace space, LanguageSpacing spacing) => space.Kind switch
    {
        SpaceKind.Bracket => space with { Natural = Share(space.Natural, spacing.DisplayBracket) },
        SpaceKind.PauseStop or SpaceKind.FinalStop => space with { Natural = Share(space.Natural, spacing.DisplayStop) },
        SpaceKind.WordSpace or SpaceKind.HanWestern or SpaceKind.Solid or SpaceKind.Rigid => space,
    };

    private static InterClusterSpace Tracked(InterClusterSpace space, Pt tracking) => space with
    {
        Natural = space.Natural + tracking,
        Least = space.Least + tracking,
        Most = space.Most + tracking,
    };
}
