using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Items;

/// <summary>
/// Gives the characters that have another form in vertical lines (composition.md C11.3) a face with that form: one with the quotation
/// mark need not have the corner bracket that stands for it.
/// </summary>
internal static class VerticalFaces
{
    /// <summary>The items, parted where a form needs another face; a form that no face has is an item without one.</summary>
    /// <param name="items">The items of a vertical paragraph.</param>
    /// <param name="text">Its text.</param>
    /// <param name="paragraph">The paragraph.</param>
    public static List<TextItem> Give(List<TextItem> items, string text, ParagraphText paragraph)
    {
        if (items.TrueForAll(item => IsWhole(item, text, paragraph.Language.Classes))) return items;
        var given = new List<TextItem>(items.Count + 2);
        foreach (var item in items)
        {
            if (IsWhole(item, text, paragraph.Language.Classes)) given.Add(item);
            else given.AddRange(Parted(item, text, paragraph));
        }

        return given;
    }

    private static bool IsWhole(TextItem item, string text, CharacterClasses classes)
    {
        if (item.Kind != ItemKind.Han || item.Face is not { } face) return true;
        for (var i = item.Start; i < item.Start + item.Length; i++)
        {
            if (classes.InVertical(text[i]) is var form && form != text[i] && !face.TryGetGlyph(form, out _)) return false;
        }

        return true;
    }

    private static IEnumerable<TextItem> Parted(TextItem item, string text, ParagraphText paragraph)
    {
        var (start, end) = (item.Start, item.Start + item.Length);
        var style = paragraph.Runs[item.Style].Style;
        for (var i = start; i < end; i++)
        {
            var form = paragraph.Language.Classes.InVertical(text[i]);
            if (form == text[i] || item.Face!.TryGetGlyph(form, out _)) continue;
            if (i > start) yield return item with { Start = start, Length = i - start };
            yield return item with { Start = i, Length = 1, Face = style.Han.FaceFor(form, out _) ?? style.Western.FaceFor(form, out _) };
            start = i + 1;
        }

        if (end > start) yield return item with { Start = start, Length = end - start };
    }
}
