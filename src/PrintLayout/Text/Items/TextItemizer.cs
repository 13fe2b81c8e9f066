using System.Collections.Immutable;
using System.Text;
using PrintLayout.Fonts;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Unicode;

namespace PrintLayout.Text.Items;

/// <summary>Cuts a text into items that one call of the shaper can take.</summary>
internal static class TextItemizer
{
    private const char IdeographicSpace = '\u3000';

    public static List<TextItem> Itemize(NormalizedText normalized, ParagraphText paragraph)
    {
        var items = new List<TextItem>();
        var text = normalized.Text;
        var classes = paragraph.Language.Classes;
        var next = 0;
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var style = normalized.Style[at];
            var kind = KindAt(normalized, classes, at, rune.Value, paragraph.IsDisplay);
            if (kind == ItemKind.Dash) length = 2;
            var runStyle = paragraph.Runs[style].Style;
            var isPlain = normalized.IsPlain && runStyle.Script == ScriptPosition.None;
            if ((isPlain ? null : SpecialItems.At(normalized, at, kind, runStyle)) is not { } item)
            {
                var face = kind == ItemKind.Space ? null : FaceFor(kind, runStyle, rune.Value);
                // White needs no glyph: a face without this one leaves the same em free.
                if (face is null && rune.Value == IdeographicSpace) kind = ItemKind.Space;
                item = new TextItem(kind, at, length, style, face);
                if (kind == ItemKind.Western && rune.Value >= 0xC0) item = SpecialItems.Built(item, runStyle, rune.Value) ?? item;
            }

            if (isPlain && item.Kind == ItemKind.Han && ReferenceEquals(item.Face, runStyle.Han.Primary) && normalized.Controls.IsEmpty)
                item = item with { Length = PlainHanEnd(normalized, at + item.Length, style, item.Face!) - at };
            Append(items, item, isJoined: !IsParted(normalized.Controls, ref next, at));
            at += item.Length;
        }

        return items;
    }

    /// <summary>
    /// The end of the ideographs of one style that the first face has: nearly all of a text, and nothing else is asked of them.
    /// </summary>
    private static int PlainHanEnd(NormalizedText normalized, int at, int style, FontFace face)
    {
        var text = normalized.Text;
        while (at < text.Length && text[at] is >= UnicodeProperties.FirstIdeograph and <= UnicodeProperties.LastIdeograph
            && normalized.Style[at] == style && face.TryGetGlyph(text[at], out _))
            at++;
        return at;
    }

    /// <summary>Whether the author wants no ligature before a character.</summary>
    private static bool IsParted(ImmutableArray<PlacedControl> controls, ref int next, int at)
    {
        var isParted = false;
        for (; next < controls.Length && controls[next].Before <= at; next++)
            isParted |= controls[next] == new PlacedControl(at, BreakControl.NoJoin);
        return isParted;
    }

    private static void Append(List<TextItem> items, TextItem item, bool isJoined)
    {
        if (items.Count > 0 && isJoined)
        {
            var last = items[^1];
            var canJoin = item.Face is not null && item.Kind is (ItemKind.Han or ItemKind.Western);
            canJoin &= item.Need == last.Need && item.Need is (ItemNeed.None or ItemNeed.Script) && item.Script == last.Script;
            if (canJoin && last.Kind == item.Kind && last.Style == item.Style && ReferenceEquals(last.Face, item.Face))
            {
                items[^1] = last with { Length = last.Length + item.Length };
                return;
            }
        }

        items.Add(item);
    }

    private static ItemKind KindAt(NormalizedText normalized, CharacterClasses classes, int at, int codePoint, bool isDisplay)
    {
        var text = normalized.Text;
        if (codePoint is ' ' or '\u00A0' || (isDisplay && codePoint == IdeographicSpace)) return ItemKind.Space;
        if (codePoint == '—' && at + 1 < text.Length && text[at + 1] == '—') return ItemKind.Dash;
        if (codePoint == '⸺') return ItemKind.Han;
        var isWestern = classes.IsWestern(codePoint) || normalized.WesternQuotes.AsSpan().BinarySearch(at) >= 0;
        return isWestern ? ItemKind.Western : ItemKind.Han;
    }

    private static FontFace? FaceFor(ItemKind kind, RunStyle style, int codePoint)
    {
        var first = kind == ItemKind.Western ? style.Western : style.Han;
        var second = kind == ItemKind.Western ? style.Han : style.Western;
        return first.FaceFor(codePoint, out _) ?? second.FaceFor(codePoint, out _);
    }
}
