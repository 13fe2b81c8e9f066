using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Import.Passages;
using PrintLayout.Import.Structure;

namespace PrintLayout.Import;

/// <summary>Writes a story as a manuscript and records in the ledger, if there is one, where its characters went.</summary>
internal sealed class ArticleWriter(PassageText text, CharacterLedger? ledger, Func<int, string> placeOf, StoryOrigin origin)
{
    private const string NoHeadline = "标题待补";
    private const int LeastPriority = 99;

    /// <summary>How many figures a drafted module has room for; further ones are kept as comments.</summary>
    public const int MostFigures = 4;

    private readonly StringBuilder _front = new();
    private Story _story = new();
    private string _id = string.Empty;

    /// <summary>Writes a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="id">Its slug.</param>
    /// <param name="number">Its number in the order of the source, from 1.</param>
    public ImportedArticle Write(Story story, string id, int number)
    {
        (_story, _id) = (story, id);
        _front.Clear();
        var headline = story.Headline is { } words ? Field(words, "headline", text.Display) : NoHeadline;
        WriteFront(headline, number);
        var body = WriteBody(out var widths);
        return new ImportedArticle(id, $"---\n{_front}---\n\n{body}", headline)
        {
            ParagraphWidths = widths,
            Crossheads = story.Body.Count(element => element.Kind == ElementKind.Heading),
            HasSection = story.Section is not null,
            HasByline = story.Bylines.Count > 0,
            HeadLines = (story.Kicker is null ? 0 : 1) + (story.Deck is null ? 0 : 1),
            JumpPages = [.. new[] { story.ContinuedFrom, story.ContinuedOn }.OfType<Passage>()
                .Select(page => page.Text.Replace(" ", string.Empty, StringComparison.Ordinal))],
            Figures = Math.Min(_story.Figures.Count, MostFigures),
            FigureAt = story.Figures.Count == 0 ? null : story.Figures[0].Before * 1000 / Math.Max(1, story.Body.Count),
        };
    }

    private void WriteFront(string headline, int number)
    {
        if (_story.Section is { } section)
        {
            var label = YamlText.Scalar(Field(section.Text, "section label", text.Plain), inFlow: true);
            var pinyin = section.Pinyin is { } spelled
                ? $", pinyin: {YamlText.Scalar(Field(spelled, "section pinyin", text.Plain), inFlow: true)}" : string.Empty;
            Key("section", $"{{ label: {label}{pinyin} }}");
        }

        if (_story.Kicker is { } kicker) Key("kicker", YamlText.Scalar(Field(kicker, "kicker", text.Display)));
        Key("headline", YamlText.Scalar(headline));
        if (_story.Deck is { } deck) Key("deck", YamlText.Scalar(Field(deck, "deck", text.Display)));
        if (_story.Bylines.Count > 0) Key("bylines", $"[{string.Join(", ", _story.Bylines.Select(Byline))}]");
        foreach (var line in _story.BylineLines) ledger?.DropRest(line, "mark of a byline");
        WriteFigures();
        if (_story.ContinuedFrom is { } from) Key("continued-from", Page(from, "continued-from"));
        if (_story.ContinuedOn is { } on) Key("continued-on", Page(on, "continued-on"));
        if (origin.Desk is { } desk) Key("desk", YamlText.Scalar(desk));
        if (origin.IsRanked) Key("priority", Math.Min(number, LeastPriority).ToString(CultureInfo.InvariantCulture));
        Comments(string.Empty);
    }

    private string Byline((Passage Name, bool IsUncertain) byline, int index)
    {
        var name = YamlText.Scalar(Field(byline.Name, Numbered("bylines", index), text.Plain), inFlow: true);
        return byline.IsUncertain ? $"{{ name: {name}, uncertain: true }}" : name;
    }

    private string Page(Passage page, string key) =>
        YamlText.Scalar(Field(page, key, text.Plain).Replace(" ", string.Empty, StringComparison.Ordinal));

    /// <summary>Writes the figures; those for which a drafted module has no room become comments.</summary>
    private void WriteFigures()
    {
        if (_story.Figures.Count == 0) return;
        var figures = _story.Figures.Select((figure, index) => Figure(figure.Credit, index)).ToList();
        Key("figures", $"[{string.Join(", ", figures.Take(MostFigures))}]");
        foreach (var further in figures.Skip(MostFigures)) _front.Append("# further figure: ").Append(further).Append('\n');
    }

    private string Figure(Element credit, int index)
    {
        var entry = new StringBuilder("{ kind: ").Append(credit.FigureKind);
        if (credit.Image is { } image)
            entry.Append(", image: ")
                .Append(YamlText.Scalar("images/"
                + Field(image, Numbered("figures", index) + " image", passage => passage.Text), inFlow: true));
        if (credit.Caption is { } caption)
            entry.Append(", caption: ")
                .Append(YamlText.Scalar(Field(caption, Numbered("figures", index) + " caption", text.Plain), inFlow: true));
        if (credit.HasCredit)
            entry.Append(", credit: ")
                .Append(YamlText.Scalar(Field(credit.Text, Numbered("figures", index) + " credit", text.Plain), inFlow: true));
        return entry.Append(" }").ToString();
    }

    private string WriteBody(out ImmutableArray<int> widths)
    {
        var body = new StringBuilder();
        var lengths = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < _story.Body.Count; i++)
        {
            var element = _story.Body[i];
            if (i > 0) body.Append(IsTogether(i) ? "\n" : "\n\n");
            var field = Numbered(element.Kind == ElementKind.Heading ? "crosshead" : "paragraph", i);
            ledger?.Book(element.Text, _id, field);
            if (element.Mark is { } mark) ledger?.Book(mark, _id, field);
            var isTable = IsOfTable(i);
            var written = IsTitleOfTable(i) ? "### " + text.Body(element) : isTable ? text.Row(element) : text.Body(element);
            body.Append(written);
            // The first row is the head of the table.
            if (isTable && !(i > 0 && IsOfTable(i - 1)))
                body.Append('\n').Insert(body.Length, "|---", CellsOf(i)).Append('|');
            if (element.Kind != ElementKind.Heading) lengths.Add(LineShapes.Width(written));
        }

        widths = lengths.ToImmutable();
        return body.Append(_story.Body.Count > 0 ? "\n" : string.Empty).ToString();
    }

    /// <summary>Whether an element stands below the one before it without a blank line: items of a list, rows of a table.</summary>
    private bool IsTogether(int index) => (IsOfTable(index - 1) && IsOfTable(index))
        || (_story.Body[index - 1].Kind == ElementKind.Item && _story.Body[index].Kind == ElementKind.Item)
        || (HasLeader(index - 1) && HasLeader(index));

    private bool HasLeader(int index) =>
        _story.Body[index] is { Kind: ElementKind.Marked } element && LineShapes.HasLeader(element.Text.Text);

    /// <summary>Whether an element is a row beside another; one row by itself is a paragraph.</summary>
    private bool IsOfTable(int index) => IsRow(index) && !IsTitleOfTable(index)
        && (IsRow(index + 1) || (IsRow(index - 1) && !IsTitleOfTable(index - 1)));

    /// <summary>Whether a row of one cell stands above a table, as its title does.</summary>
    private bool IsTitleOfTable(int index) =>
        IsRow(index) && !IsRow(index - 1) && IsRow(index + 1) && CellsOf(index) == 1 && CellsOf(index + 1) > 1;

    private bool IsRow(int index) => index >= 0 && index < _story.Body.Count && _story.Body[index].Kind == ElementKind.Row;

    private int CellsOf(int index) => LineShapes.TableCells(_story.Body[index].Text.Text).Count();

    private string Field(Passage passage, string field, Func<Passage, string> write)
    {
        ledger?.Book(passage, _id, field);
        return write(passage);
    }

    private void Key(string key, string value)
    {
        Comments(key);
        _front.Append(key).Append(": ").Append(value).Append('\n');
    }

    private void Comments(string key)
    {
        foreach (var repair in _story.Repairs.Where(repair =>
            repair.Key == key && repair.Certainty < PrintLayout.Punctuation.Certainty.Certain))
            _front.Append("# ").Append(placeOf(repair.Offset)).Append(": ").Append(repair.Message).Append('\n');
    }

    private static string Numbered(string field, int index) => string.Create(CultureInfo.InvariantCulture, $"{field} {index + 1}");
}
