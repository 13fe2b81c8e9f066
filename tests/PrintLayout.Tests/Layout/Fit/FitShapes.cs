using System.Collections.Immutable;
using CsCheck;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Layout.Fit;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout.Fit;

/// <summary>Random shapes that a broadsheet page has room for, and stories to ask about.</summary>
internal static class FitShapes
{
    public static Gen<FitShape> Any { get; } =
        from columns in Gen.Int[1, 8]
        from rows in Gen.Int[6, 70]
        from least in Gen.Int[1, columns]
        from most in Gen.Int[least, columns]
        from border in Gen.Enum<BorderForm>()
        from head in Heads
        from figure in Figures(least)
        from cut in Cuts(columns, rows)
        select new FitShape(columns, rows)
        {
            TextColumns = new CountRange(least, most),
            Border = cut is null ? border : BorderForm.None,
            Head = head,
            Figures = figure,
            Cut = cut,
        };

    private static Gen<HeadSpec> Heads =>
        from form in Gen.Enum<HeadForm>()
        from size in Gen.Int[12, 30]
        from larger in Gen.Int[0, 10]
        from lines in Gen.Int[0, 2]
        from rows in Gen.Int[0, 6]
        select new HeadSpec
        {
            Form = form,
            Size = new SizeRange(new Pt(size * 1000), new Pt((size + larger) * 1000)),
            Lines = lines == 0 ? null : new CountRange(1, lines),
            Rows = rows == 0 ? null : new CountRange(rows, rows + 2),
        };

    public static FitStory Story(string file, int characters, int figures = 1) =>
        new([Article(file, characters, figures)], false, ImageLibrary.Empty);

    public static Article Article(string file, int characters, int figures = 1)
    {
        var words = string.Concat(Enumerable.Range(0, 1 + (characters / 20)).Select(i => $"北京第{i}号说：“机器人走进工厂。”大家都看见了"));
        ImmutableArray<ArticleBlock> blocks =
        [
            .. Enumerable.Range(0, 1 + (characters / 120))
                .Select(i => (ArticleBlock)new ParagraphBlock(Text(file, words.Substring(i * 7, 120), 5 + i))),
            new CrossheadBlock(Text(file, "小标题", 40)),
            new ParagraphBlock(Text(file, words[..60], 41)),
        ];
        return TestPages.Article("a") with
        {
            File = file,
            Headline = Text(file, "机器人走进工厂", 2),
            Bylines = [new Byline(Text(file, "张三", 3), false)],
            Blocks = blocks,
            Figures = [.. Enumerable.Range(0, figures)
                .Select(_ => new Figure("chart", null, null, Text(file, "说明", 4), null, TestPages.At(file, 4)))],
        };
    }

    private static ManuscriptText Text(string file, string text, int line) => ManuscriptText.Plain(text, TestPages.At(file, line));

    private static Gen<ImmutableArray<FigureSpec>> Figures(int columns) =>
        from count in Gen.Int[0, 1]
        from last in Gen.Int[1, columns]
        from rows in Gen.Int[6, 14]
        from more in Gen.Int[0, 6]
        from place in Gen.Enum<FigurePlace>()
        select count == 0
            ? ImmutableArray<FigureSpec>.Empty
            : [new FigureSpec(new IndexRange(1, last), new CountRange(rows, rows + more), place, SourceSpan.None)];

    private static Gen<FitCut?> Cuts(int columns, int rows) =>
        from isCut in Gen.Bool
        from isLeft in Gen.Bool
        from wide in Gen.Int[1, Math.Max(1, columns - 1)]
        from above in Gen.Int[3, rows - 1]
        select isCut && columns > 1
            ? new FitCut(isLeft ? new IndexRange(1, wide) : new IndexRange(columns - wide + 1, columns), above)
            : (FitCut?)null;
}
