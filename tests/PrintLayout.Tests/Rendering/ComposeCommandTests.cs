using System.Text;
using System.Text.Json;
using CsCheck;
using PrintLayout.Cli.Commands;

namespace PrintLayout.Tests.Rendering;

/// <summary><c>printlayout compose</c>: cases in, answers out, one process.</summary>
public sealed class ComposeCommandTests
{
    private static readonly string Manifest = Path.Combine(TestPaths.Root, "fonts/fonts.yaml");

    [Fact]
    public void Without_a_measure_the_text_stands_on_one_line()
    {
        var line = Assert.Single(Lines("""{"id":"a","text":"一二三四五六七八九十一二三四五六七八九十"}"""));
        Assert.Equal(20m, line.GetProperty("width_em").GetDecimal());
    }

    [Fact]
    public void A_box_starts_at_its_left_edge_and_lost_blanks_show_in_the_advance()
    {
        var clusters = Lines("""{"id":"a","text":"汉《字》。","measure_em":10}""")[0].GetProperty("clusters").EnumerateArray()
            .Select(c => (c.GetProperty("text").GetString(), c.GetProperty("x_em").GetDecimal(), c.GetProperty("advance_em").GetDecimal(),
                c.GetProperty("width_em").GetDecimal()));
        Assert.Equal(
            [("汉", 0m, 1m, 1m), ("《", 1m, 1m, 1m), ("字", 2m, 1m, 1m), ("》", 3m, 0.5m, 1m), ("。", 3.5m, 0.5m, 1m)],
            clusters);
    }

    [Theory]
    // The place and the advance of the last mark, and how far it hangs out.
    [InlineData("\"hanging\":\"off\"", 3.5, 0.5, 0), InlineData("\"marks\":\"full-width\"", 3, 1, 0)]
    [InlineData("\"hanging\":\"force\"", 4, 0.5, 0.5), InlineData("\"hanging\":\"force\",\"hanging_marks\":\"。\"", 3.5, 0.5, 0)]
    [InlineData("\"marks\":\"kaiming\"", 3.5, 0.5, 0)]
    public void A_case_may_ask_for_the_options_of_a_house(string option, decimal x, decimal advance, decimal hang)
    {
        var line = Lines($"{{\"id\":\"a\",\"text\":\"一二三，四五六七\",\"measure_em\":4,{option}}}")[0];
        var mark = line.GetProperty("clusters")[3];
        Assert.Equal((x, advance), (mark.GetProperty("x_em").GetDecimal(), mark.GetProperty("advance_em").GetDecimal()));
        Assert.Equal(hang, line.TryGetProperty("hang_em", out var found) ? found.GetDecimal() : 0);
    }

    [Theory]
    [InlineData("\"han_western_gap_em\":0", 2), InlineData("\"han_western_gap_em\":0.25", 2.5), InlineData("\"marks\":\"kaiming\"", 2.4)]
    [InlineData("\"hyphenation\":{\"words\":\"none\",\"never\":[\"a\"],\"shortest\":9,\"before\":3,\"behind\":4}", 2.4)]
    [InlineData("\"han_western_gap_most_em\":0.3,\"han_western_gap_em\":0.1", 2.2)]
    public void A_case_may_ask_for_gaps(string option, decimal width)
    {
        var line = Lines($"{{\"id\":\"a\",\"text\":\"汉AI汉\",\"measure_em\":40,{option}}}")[0];
        var clusters = line.GetProperty("clusters");
        var word = clusters[1].GetProperty("width_em").GetDecimal() + clusters[2].GetProperty("width_em").GetDecimal();
        Assert.Equal(width, line.GetProperty("width_em").GetDecimal() - word);
    }

    [Theory]
    // The mark, whether it stands below the baseline of a horizontal line or right of the middle of a vertical one, and its place there.
    [InlineData("", "dot", true), InlineData(",\"emphasis_place\":\"over\"", "dot", false)]
    [InlineData(",\"emphasis_mark\":\"sesame\"", "sesame", true)]
    [InlineData(",\"emphasis_mark\":\"open-sesame\",\"emphasis_place\":\"over\"", "open-sesame", false)]
    [InlineData(",\"emphasis_mark\":\"circle\"", "circle", true)]
    public void A_case_may_have_emphasis_marks(string options, string mark, bool isUnder)
    {
        foreach (var mode in new[] { "horizontal", "vertical" })
        {
            var line = Lines($"{{\"id\":\"a\",\"text\":\"一二，三A\",\"emphasis\":[[1,5]],\"writing_mode\":\"{mode}\"{options}}}")[0];
            var marks = line.GetProperty("annotations").EnumerateArray().ToArray();
            // Neither ， nor A has one.
            Assert.Equal([mark, mark], marks.Select(found => found.GetProperty("mark").GetString()));
            var (along, across) = mode == "horizontal" ? ("x_em", "y_em") : ("y_em", "x_em");
            // The first stands at the second character, the second one and a half em further with the comma.
            Assert.Equal(2m, marks[1].GetProperty(along).GetDecimal() - marks[0].GetProperty(along).GetDecimal());
            Assert.InRange(marks[0].GetProperty(along).GetDecimal(), 1m, 1.7m);
            var off = marks[0].GetProperty(across).GetDecimal();
            Assert.Equal(isUnder, off > 0);
            Assert.InRange(Math.Abs(off), 0.2m, 1.1m);
        }
    }

    [Theory]
    [InlineData("", -1.2, -0.88), InlineData(",\"readings\":\"under\"", 0.3, 0.55)]
    public void A_case_may_have_readings(string option, decimal least, decimal most)
    {
        var line = Lines($"{{\"id\":\"a\",\"text\":\"汉拼音字\",\"rubies\":[[1,3,\"pīnyīn\"]]{option}}}")[0];
        var reading = Assert.Single(line.GetProperty("annotations").EnumerateArray());
        Assert.Equal("pīnyīn", reading.GetProperty("text").GetString());
        Assert.Equal(0.36m, reading.GetProperty("size_em").GetDecimal());
        Assert.InRange(reading.GetProperty("y_em").GetDecimal(), least, most);
    }

    [Theory]
    [InlineData("\"emphasis\":[[1]]"), InlineData("\"emphasis\":[[2,1]]"), InlineData("\"emphasis\":[[0,2],[1,3]]")]
    [InlineData("\"emphasis\":5"), InlineData("\"rubies\":[[0,1]]"), InlineData("\"emphasis_mark\":\"star\"")]
    [InlineData("\"readings\":\"right\"")]
    public void Marks_that_are_no_ranges_are_refused(string key)
    {
        Run($"{{\"id\":\"a\",\"text\":\"一二三\",{key}}}", out var code);
        Assert.Equal(4, code);
    }

    [Fact]
    public void Break_offsets_count_code_points()
    {
        var answer = Answer("""{"id":"a","text":"𠀀二三四五六七八九十𠀀二","measure_em":6}""");
        Assert.Equal([6, 12], answer.GetProperty("break_offsets").EnumerateArray().Select(o => o.GetInt32()));
    }

    [Fact]
    public void Breaks_only_gives_the_places_where_a_line_may_end()
    {
        Assert.Equal([1, 2, 3], Offsets("""{"id":"a","text":"对应（","breaks_only":true,"tailored":false}"""));
        // Untailored, “ glues to both sides (LB19) and + is a prefix of 生 (LB23a).
        Assert.Equal([1, 2, 6, 7, 9], Offsets("""{"id":"a","text":"对应“AI+生命”","breaks_only":true}"""));
        Assert.Equal([1, 7, 9], Offsets("""{"id":"a","text":"对应“AI+生命”","breaks_only":true,"tailored":false}"""));
    }

    [Fact]
    public void A_line_feed_ends_a_paragraph() =>
        Assert.Equal(
            ["一二", "三四"], Lines("""{"id":"a","text":"一二\n三四","measure_em":10}""").Select(line => line.GetProperty("text").GetString()));

    [Fact]
    public void A_headline_is_broken_by_sense() =>
        Assert.Equal(
            ["产业破局：", "固废处理领域的先锋"],
            Lines("""{"id":"a","text":"产业破局：固废处理领域的先锋","measure_em":12,"role":"headline"}""")
                .Select(line => line.GetProperty("text").GetString()));

    [Theory]
    [InlineData("""{"id":"a"}""", "a case needs an id and a text")]
    [InlineData("""{"id":"a","text":"x","measure":3}""", "measure is not a key of a case")]
    [InlineData("""{"id":"a","text":"x","measure_em":-3}""", "measure_em takes a number from 1 to 10000")]
    [InlineData("""{"id":"a","text":"x","hanging":"yes"}""", "hanging takes one of: off, allow, force")]
    [InlineData("""{"id":"a","text":"x","hyphenation":{"before":1}}""", "before takes a number from 2 to 63")]
    [InlineData("""[1]""", "a case is a JSON object")]
    public void A_case_that_cannot_be_read_is_answered_with_what_is_wrong(string line, string message)
    {
        var answers = Run(line + "\n" + """{"id":"next","text":"好"}""", out var code);
        Assert.Equal(4, code);
        Assert.Equal(message, answers[0].GetProperty("diagnostics")[0].GetProperty("message").GetString());
        Assert.Equal("next", answers[1].GetProperty("id").GetString());
    }

    [Fact]
    public void No_line_of_input_throws() => Gen.String.Array[1, 5].Sample(
        lines =>
        {
            var cases = lines.Select(text => JsonSerializer.Serialize(text.Length % 3 == 0 ? text : text + "，。（AI"))
                .Select((text, i) => $"{{\"id\":{i},\"text\":{text},\"measure_em\":{1 + i}}}");
            Run(string.Join('\n', cases), out _);
        },
        iter: 20);

    private static JsonElement[] Lines(string line) => [.. Answer(line).GetProperty("lines").EnumerateArray()];

    private static int[] Offsets(string line) => [.. Answer(line).GetProperty("break_offsets").EnumerateArray().Select(o => o.GetInt32())];

    private static JsonElement Answer(string line)
    {
        var answer = Assert.Single(Run(line, out var code));
        Assert.True(code == 0, answer.ToString());
        return answer;
    }

    private static JsonElement[] Run(string input, out int code)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        code = ComposeCommand.Execute(Manifest, new StringReader(input), output, messages);
        return
        [
            .. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.Clone()),
        ];
    }
}
