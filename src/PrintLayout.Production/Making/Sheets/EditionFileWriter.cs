using System.Globalization;
using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Import;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Files;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making.Sheets;

/// <summary>Writes an edition whose layouts are files, as a person could have written it. Reading it gives the same edition.</summary>
internal sealed class EditionFileWriter
{
    private readonly StringBuilder _yaml = new();
    private readonly string _file;

    private EditionFileWriter(string file) => _file = file;

    /// <summary>The text of the file, with a digest of it in its first line.</summary>
    /// <param name="edition">The edition; the layout of each page is the path of a file.</param>
    public static string TextOf(Edition edition)
    {
        var writer = new EditionFileWriter(edition.File);
        writer.Write(edition);
        return StampedText.Of(writer._yaml.ToString());
    }

    private void Write(Edition edition)
    {
        Line("# Made by `printlayout make`. Change what you like: a file that was changed is not overwritten.");
        Line($"paper: {YamlText.Scalar(edition.Paper.Value)}");
        Line(FormattableString.Invariant($"date: {edition.Date:yyyy-MM-dd}"));
        Line($"language: {YamlText.Scalar(edition.Language)}");
        if (edition.Nameplate is { } nameplate) Nameplate(nameplate);
        Line("pages:");
        foreach (var page in edition.Pages) Page(page);
    }

    private void Page(EditionPage page)
    {
        Line($"  - page: {YamlText.Scalar(page.Name.Value)}");
        if (page.Section is { } section) Line($"    section: {YamlText.Scalar(section.Value)}");
        if (page.Editors is { } editors) Line($"    editors: {YamlText.Scalar(editors.Value)}");
        Line($"    layout: {YamlText.Scalar(page.Layout.Value)}");
        Line(page.Articles.IsEmpty ? "    articles: []" : "    articles:");
        foreach (var article in page.Articles) Line($"      - {YamlText.Scalar(article.Path)}");
        if (page.Ads.IsEmpty) return;
        Line("    ads:");
        foreach (var ad in page.Ads) Line($"      - {{ {string.Join(", ", Keys(ad))} }}");
    }

    private IEnumerable<string> Keys(AdReference ad)
    {
        yield return $"id: {Flow(ad.Id.Value)}";
        if (ad.Image is { } image) yield return $"image: {Flow(FromHere(image.Value))}";
        if (ad.Classified is { } classified) yield return $"classified: {Flow(FromHere(classified.Value))}";
        if (ad.Page is { } page)
        {
            yield return FormattableString.Invariant($"page: {page.Number}");
            yield return $"box: {KnownWords.WordOf(KnownWords.PageBoxes, page.Box)}";
        }

        if (ad.Size is { } size)
        {
            yield return $"width: {Length(size.Width)}";
            yield return $"height: {Length(size.Height)}";
        }

        if (ad.MostCrop > 0) yield return FormattableString.Invariant($"crop: {ad.MostCrop / 10m}%");
        if (ad.Focus != (500, 500)) yield return FormattableString.Invariant($"focus: {ad.Focus.X / 10m}% {ad.Focus.Y / 10m}%");
        if (ad.Mark is { } mark) yield return $"mark: {KnownWords.WordOf(KnownWords.AdMarks, mark)}";
        foreach (var (key, value) in new[]
        {
            ("head", ad.Text?.Head), ("text", ad.Text?.Text), ("phone", ad.Text?.Phone), ("qr", ad.Text?.Qr),
        })
        {
            if (value is not null) yield return $"{key}: {Flow(value.Value)}";
        }
    }

    private void Nameplate(NameplateText plate)
    {
        Line("nameplate:");
        foreach (var (key, value) in new[] { ("name", plate.Name), ("issue", plate.Issue), ("cn", plate.Cn), ("website", plate.Website) })
        {
            // Quotation marks say that a number is a text.
            if (value is not null)
                Line($"  {key}: {(value.Value.All(char.IsAsciiDigit) ? $"\"{value.Value}\"" : YamlText.Scalar(value.Value))}");
        }

        if (plate.Image is { } image) Line($"  image: {YamlText.Scalar(FromHere(image.Value))}");
        if (plate.Pages is { } pages) Line(FormattableString.Invariant($"  pages: {pages}"));
        if (plate.Lunar is { } lunar) Line($"  lunar: {(lunar ? "true" : "false")}");
        if (!plate.Lines.IsEmpty) Line($"  lines: [{string.Join(", ", plate.Lines.Select(line => Flow(line.Value)))}]");
        Box("left", plate.Left);
        Box("right", plate.Right);
    }

    private void Box(string side, NameplateBox? box)
    {
        if (box is null) return;
        Line($"  {side}:");
        Line(FormattableString.Invariant($"    columns: {box.Columns}"));
        if (box.Title is { } title) Line($"    title: {YamlText.Scalar(title.Value)}");
        if (box.Image is { } image) Line($"    image: {YamlText.Scalar(FromHere(image.Value))}");
        if (box.Qr is { } qr) Line($"    qr: {YamlText.Scalar(qr.Value)}");
        if (box.Barcode is { } code) Line($"    barcode: \"{code.Digits}{(code.AddOn.Length > 0 ? "+" : string.Empty)}{code.AddOn}\"");
        if (!box.Text.IsEmpty) Line($"    text: [{string.Join(", ", box.Text.Select(line => Flow(line.Value)))}]");
    }

    private string FromHere(string path) => ContentPath.From(_file, path);

    private static string Flow(string value) => YamlText.Scalar(value, inFlow: true);

    private static string Length(Mm length) => (length.Micro / 1000m).ToString("0.###", CultureInfo.InvariantCulture) + "mm";

    private void Line(string text) => _yaml.Append(text).Append('\n');
}
