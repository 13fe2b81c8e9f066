using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Copy.Desks;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Figures;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>Reads the front matter of an article: all of the article except its blocks.</summary>
internal sealed class FrontMatterReader(ReadSession session)
{
    private const int LeastPriority = 99;
    private const int MidPriority = 3;
    private readonly ValueReader _values = new(session);

    /// <summary>Reads the front matter.</summary>
    /// <param name="id">Story slug.</param>
    /// <param name="yaml">The place of the front matter.</param>
    /// <returns>The article without blocks; null when the YAML is broken (PL1003) or there is no headline (PL1012).</returns>
    public Article? Read(string id, FrontMatter yaml)
    {
        if (YamlTreeReader.Read(session, yaml.YamlStart, yaml.YamlEnd) is not { } tree) return null;
        if (_values.Map(tree, "front matter", KnownKeys.FrontMatter) is not { } map) return null;
        FrontMatterComments.Report(session, tree);
        var headline = Text(map.Find("headline"), HeadingLine.Headline);
        if (headline is null)
        {
            session.Error(DiagnosticCodes.EmptyArticle, map.Start, map.Start, "The article has no headline.",
                "Write `headline: …` in the front matter.");
        }

        var article = new Article
        {
            Id = id,
            File = session.Source.File,
            Headline = headline ?? ManuscriptText.Plain(string.Empty, SourceSpan.None),
            Section = Section(map.Find("section")),
            Kicker = Text(map.Find("kicker"), HeadingLine.Other),
            Deck = Text(map.Find("deck"), HeadingLine.Other),
            Standfirst = Text(map.Find("standfirst")),
            Bylines = Bylines(map.Find("bylines")),
            Figures = new FigureReader(session, _values, node => Text(node)).Read(map.Find("figures")),
            ContinuedFrom = _values.Text(map.Find("continued-from")),
            ContinuedOn = _values.Text(map.Find("continued-on")),
            JumpHeadline = Text(map.Find("jump-headline"), HeadingLine.Headline),
            MayJump = _values.Choice(map.Find("jump"), KnownWords.JumpPolicies) ?? false,
            Priority = _values.Count(map.Find("priority"), 1, LeastPriority) ?? MidPriority,
            Desk = Desk(map),
            Online = OnlineReader.Read(_values, map),
            DropCapRows = _values.DropCapRows(map.Find("drop-cap")),
            Accept = AcceptReader.Codes(_values, map.Find("accept"), session.Source.File),
            KeepsPunctuation = _values.Choice(map.Find("punctuation"), KnownWords.PunctuationPolicies) ?? false,
        };
        return headline is null ? null : article;
    }

    private ManuscriptText? Text(YamlNode? node, HeadingLine? heading = null)
    {
        if (node is null) return null;
        if (node is not YamlScalar scalar)
            return _values.Bad<ManuscriptText>(node, "This must be a text.", "Put text that starts with [ or { in quotation marks.");
        return ScalarText.Read(session, scalar, heading);
    }

    private StoryDesk Desk(YamlMap map)
    {
        var (embargo, hold) = (map.Find("embargo"), map.Find("hold"));
        var from = _values.Moment(embargo);
        return new StoryDesk
        {
            Name = _values.Text(map.Find("desk")),
            Page = _values.Text(map.Find("page")),
            Embargo = from is { } moment ? new Located<DateTime>(moment, _values.SpanOf(embargo!)) : null,
            // A switch, or the reason in words.
            Hold = hold is YamlScalar { Value: "false" } ? null : _values.Text(hold),
        };
    }

    private SectionLabel? Section(YamlNode? node)
    {
        if (_values.Map(node, "the section label", KnownKeys.Section) is not { } map) return null;
        var pinyin = Text(map.Find("pinyin"));
        var (author, image) = (Text(map.Find("author")), _values.FilePath(map.Find("image")));
        return Text(map.Require("label")) is { } label ? new SectionLabel(label, pinyin) { Author = author, Image = image } : null;
    }

    private ImmutableArray<Byline> Bylines(YamlNode? node)
    {
        var bylines = ImmutableArray.CreateBuilder<Byline>();
        foreach (var item in _values.Items(node, "the list of bylines"))
        {
            var map = item is YamlMapping ? _values.Map(item, "a byline", KnownKeys.Byline) : null;
            var uncertain = _values.Flag(map?.Find("uncertain")) ?? false;
            if (Text(map is null ? item : map.Require("name")) is not { } name) continue;
            if (uncertain)
            {
                session.Warning(
                    DiagnosticCodes.UncertainByline,
                    item.Start,
                    item.End,
                    $"The byline `{Words.Short(name.Text)}` is marked as uncertain; it is set as it stands.",
                    "Ask the desk, then write the name alone or delete it.");
            }

            bylines.Add(new Byline(name, uncertain));
        }

        return bylines.ToImmutable();
    }
}
