using System.Collections.Immutable;
using System.Text;
using PrintLayout.Copy;
using PrintLayout.Copy.Codes;
using PrintLayout.Images;

namespace PrintLayout.Layout.Fit;

/// <summary>
/// All of a story that decides how it fills a shape, as one text: words, marks of style, readings, sizes of images. It holds neither the
/// file nor the places in it, so equal stories of two files have equal contents.
/// </summary>
internal sealed class FitContent : IEquatable<FitContent>
{
    private readonly string _text;
    private readonly int _hash;

    private FitContent(string text)
    {
        _text = text;
        _hash = text.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>Characters that it takes to keep it.</summary>
    public int Length => _text.Length;

    /// <summary>The content of stories that share a shape: one, or the briefs of a column.</summary>
    /// <param name="story">The stories.</param>
    /// <param name="images">The images that can be placed.</param>
    public static FitContent Of(FitStory story, ImageLibrary images)
    {
        var output = new StringBuilder(2048);
        output.Append(story.IsBriefs ? 'b' : 's');
        foreach (var article in story.Articles) Add(output, article, images);
        return new FitContent(output.ToString());
    }

    public bool Equals(FitContent? other) => ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && string.Equals(_text, other._text, StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as FitContent);

    public override int GetHashCode() => _hash;

    private static void Add(StringBuilder output, Article article, ImageLibrary images)
    {
        Number(output, 'p', article.Priority);
        Number(output, 'D', article.DropCapRows ?? -1);
        Add(output, 'l', article.Section?.Name);
        Add(output, 'y', article.Section?.Pinyin);
        // How wide they are does not matter: the rows that they take follow from their being there.
        if (article.Section?.Author is not null) output.Append('a');
        if (article.Section?.Image is not null) output.Append('i');
        Add(output, 'k', article.Kicker);
        Add(output, 'h', article.Headline);
        Add(output, 'd', article.Deck);
        Add(output, 's', article.Standfirst);
        Word(output, 'f', article.ContinuedFrom?.Value);
        Word(output, 'o', article.ContinuedOn?.Value);
        foreach (var byline in article.Bylines) Add(output, 'a', byline.Name);
        foreach (var figure in article.Figures) Add(output, figure, images);
        foreach (var block in article.Blocks) Add(output, block);
    }

    private static void Add(StringBuilder output, ArticleBlock block)
    {
        var kind = block switch
        {
            ParagraphBlock { IsOfItem: true } => 'I',
            ParagraphBlock => 'P',
            CrossheadBlock => 'C',
            PullQuoteBlock => 'Q',
            ListItemBlock { Number: null } => 'L',
            ListItemBlock => 'N',
            NoteBlock { Number: null } => 'X',
            NoteBlock => 'E',
            TableBlock => 'T',
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "a block of a kind whose content is not known"),
        };
        if (block is ListItemBlock { Number: { } number }) Number(output, 'n', number);
        if (block is NoteBlock { Number: { } note }) Number(output, 'n', note);
        if (block is ListItemBlock { Mark: { } mark }) Word(output, 'm', mark);
        if (block is TableBlock table) Add(output, table);
        if (block.KeepsLines) output.Append('v');
        if (block is ParagraphBlock { IsVerse: true }) output.Append('V');
        if (block.IsContinued) output.Append('c');
        Add(output, kind, block.Text);
    }

    private static void Add(StringBuilder output, TableBlock table)
    {
        Number(output, table.HasLeaders ? 'G' : 'H', table.HeadRows);
        foreach (var align in table.Columns) Number(output, 'A', align is { } known ? (int)known : -1);
        foreach (var row in table.Rows)
        {
            output.Append('R');
            foreach (var cell in row.Cells)
            {
                Number(output, 'S', cell.Start);
                Number(output, 'L', cell.Length);
            }
        }
    }

    /// <summary>Of an image only its proportions matter, of caption and credit only whether they are there.</summary>
    private static void Add(StringBuilder output, Figure figure, ImageLibrary images)
    {
        output.Append(figure.Caption is null ? 'f' : 'g').Append(figure.Credit is null ? 'f' : 'g');
        if (figure.Content is { } content)
        {
            Add(output, content);
            // How deep its captions are decides how deep it is.
            Add(output, 'C', figure.Caption);
            Add(output, 'C', figure.Credit);
        }

        if (figure.Image is not { } named || images.Find(named.Value, figure.Page) is not { } image) return;
        Number(output, 'w', image.Header.UprightWidth);
        Number(output, 'h', image.Header.UprightHeight);
        Number(output, 'm', figure.MostCrop?.PerMille ?? -1);
        Word(output, 'k', figure.Kind);
    }

    private static void Add(StringBuilder output, FigureContent content)
    {
        switch (content)
        {
            case TableContent table:
                output.Append('T');
                AddWords(output, table.Title, table.Unit, table.Notes);
                Add(output, (ArticleBlock)table.Table);
                break;
            case ChartContent chart:
                Number(output, 'D', (int)chart.Type);
                AddWords(output, chart.Title, chart.Unit, chart.Notes);
                foreach (var category in chart.Categories) Add(output, 'c', category);
                foreach (var series in chart.Series)
                {
                    Add(output, 's', series.Name);
                    // What stands at a mark decides whether there is room for it; a number is as its text says.
                    foreach (var value in series.Values) Add(output, 'v', value.Text);
                }

                output.Append('d');
                break;
            case QrContent code:
                Word(output, 'q', code.Text);
                Add(output, 'l', code.Label);
                break;
            case BoxContent box:
                Number(output, 'B', (int)box.Kind);
                Add(output, 'i', box.Title);
                foreach (var block in box.Blocks) Add(output, block);
                Word(output, 'q', box.Qr?.Value);
                output.Append('b');
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(content), content, "a figure of a kind whose content is not known");
        }
    }

    private static void AddWords(
        StringBuilder output, ManuscriptText? title, ManuscriptText? unit, ImmutableArray<ManuscriptText> notes)
    {
        Add(output, 'i', title);
        Add(output, 'u', unit);
        foreach (var note in notes) Add(output, 'n', note);
    }

    private static void Add(StringBuilder output, char mark, ManuscriptText? text)
    {
        Word(output, mark, text?.Text);
        if (text is null) return;
        foreach (var style in text.Styles)
        {
            Number(output, 't', style.Start);
            Number(output, '+', style.Length);
            Number(output, '=', (int)style.Style);
        }

        foreach (var ruby in text.Rubies)
        {
            Number(output, 'r', ruby.Start);
            Number(output, '+', ruby.Length);
            Add(output, '=', ruby.Reading);
        }
    }

    /// <summary>The length stands before the characters, so that no two stories are written alike.</summary>
    private static void Word(StringBuilder output, char mark, string? text)
    {
        Number(output, mark, text?.Length ?? -1);
        output.Append(text);
    }

    private static void Number(StringBuilder output, char mark, int number) => output.Append(mark).Append(number).Append(';');
}
