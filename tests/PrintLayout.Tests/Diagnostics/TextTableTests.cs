using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Diagnostics;

public sealed class TextTableTests
{
    [Fact]
    public void Columns_line_up_by_cells_and_numbers_stand_flush_right()
    {
        var table = new TextTable(("版", false), ("字数", true), ("head", false));
        table.Add("头条a", "1,234", "一");
        table.Add("b", "5", "-");
        Assert.Equal(
            """
            版      字数  head
            头条a  1,234  一
            b          5  -

            """.ReplaceLineEndings("\n"),
            table.ToString());
    }

    [Fact]
    public void A_row_of_another_length_is_refused() => Assert.Throws<ArgumentException>(() => new TextTable(("a", false)).Add("1", "2"));
}
